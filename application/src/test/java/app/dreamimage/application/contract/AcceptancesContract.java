package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.policy.PolicyVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Acceptances} must do. */
public abstract class AcceptancesContract {

  private static final PolicyVersion V2 = new PolicyVersion(2, 0);
  private static final PolicyVersion V3 = new PolicyVersion(3, 0);

  /** The acceptances under test. */
  protected abstract Acceptances acceptances();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void the_first_acceptance_of_a_version_counts() {
    AccountId person = anAccount();
    AcceptanceByUse first = new AcceptanceByUse(person, V2, Moments.NOON.plusNanos(123_457_000));
    assertFalse(acceptances().has(person, V2));

    assertTrue(acceptances().add(first));
    assertFalse(acceptances().add(new AcceptanceByUse(person, V2, Moments.NOON.plusSeconds(9))));

    assertTrue(acceptances().has(person, V2));
    assertFalse(acceptances().has(person, V3));
    assertFalse(acceptances().has(anAccount(), V2));
    assertEquals(List.of(first), acceptances().of(person));
  }

  @Test
  void acceptances_come_oldest_first_and_go_with_their_account() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    AcceptanceByUse older = new AcceptanceByUse(person, V3, Moments.NOON);
    AcceptanceByUse newer = new AcceptanceByUse(person, V2, Moments.NOON.plusNanos(1_000));
    AcceptanceByUse others = new AcceptanceByUse(other, V2, Moments.NOON);
    List.of(newer, older, others).forEach(acceptances()::add);
    assertEquals(List.of(older, newer), acceptances().of(person));

    acceptances().removeAllOf(person);

    assertEquals(List.of(), acceptances().of(person));
    assertEquals(List.of(others), acceptances().of(other));
  }
}
