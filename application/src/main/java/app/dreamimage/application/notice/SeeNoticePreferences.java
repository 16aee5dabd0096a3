package app.dreamimage.application.notice;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import java.util.Set;

/** Shows a person which kinds of notice they have declined. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeNoticePreferences {

  private final NoticePreferences preferences;

  public SeeNoticePreferences(NoticePreferences preferences) {
    this.preferences = preferences;
  }

  /** The kinds that the person does not want. */
  public Set<NoticeKind> handle(AccountId account) {
    return preferences.declinedBy(account);
  }
}
