package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.rights.Restrictions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Restrictions} must do. */
public abstract class RestrictionsContract {

  /** The restrictions under test. */
  protected abstract Restrictions restrictions();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void nobody_is_restricted_unasked() {
    AccountId person = anAccount();

    assertEquals(Optional.empty(), restrictions().of(person));
    assertFalse(restrictions().remove(person));
  }

  @Test
  void the_first_restriction_stands_until_it_is_lifted() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    Restriction first = new Restriction(Moments.NOON);
    restrictions().add(person, first);
    restrictions().add(person, new Restriction(Moments.NOON.plusSeconds(1)));
    restrictions().add(other, first);

    assertEquals(Optional.of(first), restrictions().of(person));

    assertTrue(restrictions().remove(person));

    assertEquals(Optional.empty(), restrictions().of(person));
    assertFalse(restrictions().remove(person));
    assertEquals(Optional.of(first), restrictions().of(other));
  }
}
