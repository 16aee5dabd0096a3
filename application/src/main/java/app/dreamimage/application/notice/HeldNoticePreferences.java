package app.dreamimage.application.notice;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.Map;

/** Which kinds of notice a person does not want. */
public final class HeldNoticePreferences implements PersonalDataHolder {

  private final NoticePreferences preferences;

  public HeldNoticePreferences(NoticePreferences preferences) {
    this.preferences = preferences;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.NOTICES,
        "declinedNotices",
        preferences.declinedBy(person).stream()
            .sorted()
            .map(kind -> new ReportedRecord(Map.of("kind", kind.name())))
            .toList());
  }

  @Override
  public Runnable erase(AccountId person) {
    preferences.removeAllOf(person);
    return () -> {};
  }
}
