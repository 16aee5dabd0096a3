package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Pseudonyms} must do. */
public abstract class PseudonymsContract {

  /** The links under test. */
  protected abstract Pseudonyms pseudonyms();

  /** An account that exists and has no pseudonym yet. */
  protected abstract AccountId anAccount();

  @Test
  void a_linked_account_has_its_pseudonym() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    Pseudonym pseudonym = new Pseudonym(Fresh.uuid());
    Pseudonym another = new Pseudonym(Fresh.uuid());

    pseudonyms().link(person, pseudonym);
    pseudonyms().link(other, another);

    assertEquals(Optional.of(pseudonym), pseudonyms().of(person));
    assertEquals(Optional.of(another), pseudonyms().of(other));
  }

  @Test
  void an_account_without_a_link_has_no_pseudonym() {
    assertEquals(Optional.empty(), pseudonyms().of(anAccount()));
    assertEquals(Optional.empty(), pseudonyms().of(new AccountId(Fresh.uuid())));
  }

  @Test
  void a_destroyed_link_is_gone_and_no_other_is() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    pseudonyms().link(person, new Pseudonym(Fresh.uuid()));
    Pseudonym kept = new Pseudonym(Fresh.uuid());
    pseudonyms().link(other, kept);

    pseudonyms().unlink(person);
    pseudonyms().unlink(person);
    pseudonyms().unlink(new AccountId(Fresh.uuid()));

    assertEquals(Optional.empty(), pseudonyms().of(person));
    assertEquals(Optional.of(kept), pseudonyms().of(other));
  }
}
