package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.SessionBuilder.aSession;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.TokenHash;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Sessions} must do. Each test begins without sessions. */
public abstract class SessionsContract {

  /** The sessions under test. */
  protected abstract Sessions sessions();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void an_added_session_is_found_by_the_hash_of_its_token() {
    Session session = aSession().of(anAccount()).build();

    sessions().add(session);

    assertEquals(Optional.of(session), sessions().findByHash(session.hash()));
    assertEquals(Optional.empty(), sessions().findByHash(new TokenHash("0".repeat(63) + "f")));
  }

  @Test
  void the_sessions_of_an_account_come_newest_first_and_without_those_of_others() {
    AccountId person = anAccount();
    Session older = aSession().of(person).openedAt(Moments.NOON).build();
    Session newest = aSession().of(person).openedAt(Moments.NOON.plusSeconds(2)).build();
    Session newer = aSession().of(person).openedAt(Moments.NOON.plusSeconds(1)).build();
    sessions().add(older);
    sessions().add(newest);
    sessions().add(newer);
    sessions().add(aSession().of(anAccount()).build());

    assertEquals(List.of(newest, newer, older), sessions().of(person));
  }

  @Test
  void an_account_that_never_signed_in_has_no_sessions() {
    assertEquals(List.of(), sessions().of(anAccount()));
    assertEquals(List.of(), sessions().of(new AccountId(Fresh.uuid())));
  }

  @Test
  void a_session_ends_once() {
    AccountId person = anAccount();
    Session session = aSession().of(person).build();
    Session other = aSession().of(person).build();
    sessions().add(session);
    sessions().add(other);

    assertTrue(sessions().remove(person, session.id()));
    assertFalse(sessions().remove(person, session.id()));

    assertEquals(Optional.empty(), sessions().findByHash(session.hash()));
    assertEquals(List.of(other), sessions().of(person));
  }

  @Test
  void nobody_ends_the_session_of_somebody_else() {
    Session session = aSession().of(anAccount()).build();
    sessions().add(session);

    assertFalse(sessions().remove(anAccount(), session.id()));
    assertFalse(sessions().remove(session.account(), new SessionId(Fresh.uuid())));

    assertEquals(Optional.of(session), sessions().findByHash(session.hash()));
  }

  @Test
  void all_sessions_of_an_account_end_and_none_of_another() {
    AccountId person = anAccount();
    sessions().add(aSession().of(person).build());
    sessions().add(aSession().of(person).build());
    Session foreign = aSession().of(anAccount()).build();
    sessions().add(foreign);

    sessions().removeAllOf(person);
    sessions().removeAllOf(person);

    assertEquals(List.of(), sessions().of(person));
    assertEquals(List.of(foreign), sessions().of(foreign.account()));
  }

  @Test
  void a_session_that_expires_at_this_instant_has_expired_and_one_later_has_not() {
    AccountId person = anAccount();
    Duration hour = Duration.ofHours(1);
    Session early = aSession().of(person).lasting(hour.minusNanos(1_000)).build();
    Session due = aSession().of(person).lasting(hour).build();
    Session open = aSession().of(person).lasting(hour.plusNanos(1_000)).build();
    sessions().add(early);
    sessions().add(due);
    sessions().add(open);

    assertEquals(2, sessions().removeExpired(Moments.NOON.plus(hour)));
    assertEquals(0, sessions().removeExpired(Moments.NOON.plus(hour)));

    assertEquals(List.of(open), sessions().of(person));
  }
}
