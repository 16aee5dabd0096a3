package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.policy.Clause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Disclosures} must do. Each test begins without entries. */
public abstract class DisclosuresContract {

  /** The register under test. */
  protected abstract Disclosures disclosures();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  private Disclosure add(AccountId person, Instant at, Optional<Instant> hiddenUntil) {
    Disclosure disclosure =
        new Disclosure(
            person,
            "n".repeat(80),
            DataCategory.ACCOUNT,
            Purpose.COMMUNICATIONS,
            Clause.DISCLOSED_WHERE_LAW_REQUIRES,
            at,
            hiddenUntil);
    disclosures().add(disclosure);
    return disclosure;
  }

  @Test
  void entries_come_back_as_they_were_added_and_in_that_order() {
    AccountId person = anAccount();
    Disclosure later =
        add(person, Moments.NOON.plusSeconds(1), Optional.of(Moments.NOON.plusSeconds(9)));
    Disclosure earlier = add(person, Moments.NOON, Optional.empty());
    add(anAccount(), Moments.NOON, Optional.empty());

    assertEquals(List.of(later, earlier), disclosures().of(person));
    assertEquals(List.of(), disclosures().of(new AccountId(Fresh.uuid())));
  }

  @Test
  void the_entries_about_one_person_go_and_no_others() {
    AccountId person = anAccount();
    add(person, Moments.NOON, Optional.empty());
    add(person, Moments.NOON, Optional.empty());
    Disclosure other = add(anAccount(), Moments.NOON, Optional.empty());

    disclosures().removeAllOf(person);
    disclosures().removeAllOf(person);

    assertEquals(List.of(), disclosures().of(person));
    assertEquals(List.of(other), disclosures().of(other.person()));
  }
}
