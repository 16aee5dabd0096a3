package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link NoticePreferences} must do. */
public abstract class NoticePreferencesContract {

  private static final NoticeKind NEWS = NoticeKind.NEWS_OF_THE_SERVICE;

  /** The preferences under test. */
  protected abstract NoticePreferences preferences();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void a_kind_is_declined_until_it_is_wanted_again() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    assertEquals(Set.of(), preferences().declinedBy(person));

    preferences().decline(person, NEWS);
    preferences().decline(person, NEWS);
    preferences().decline(person, NoticeKind.REQUEST_ANSWERED);
    preferences().decline(other, NEWS);
    assertEquals(Set.of(NEWS, NoticeKind.REQUEST_ANSWERED), preferences().declinedBy(person));

    preferences().wantAgain(person, NEWS);
    preferences().wantAgain(person, NEWS);
    assertEquals(Set.of(NoticeKind.REQUEST_ANSWERED), preferences().declinedBy(person));
    assertEquals(Set.of(NEWS), preferences().declinedBy(other));
  }

  @Test
  void preferences_go_with_their_account() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    preferences().decline(person, NEWS);
    preferences().decline(other, NEWS);

    preferences().removeAllOf(person);

    assertEquals(Set.of(), preferences().declinedBy(person));
    assertEquals(Set.of(NEWS), preferences().declinedBy(other));
  }
}
