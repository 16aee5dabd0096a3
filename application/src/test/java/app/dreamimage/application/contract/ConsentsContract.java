package app.dreamimage.application.contract;

import static app.dreamimage.domain.consent.DecisionBuilder.aGrant;
import static app.dreamimage.domain.consent.DecisionBuilder.aWithdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.consent.WordingShown;
import app.dreamimage.domain.policy.PolicyVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Consents} must do. */
public abstract class ConsentsContract {

  /** The decisions under test. */
  protected abstract Consents consents();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void somebody_who_was_never_asked_has_an_empty_history() {
    assertEquals(ConsentHistory.empty(), consents().of(anAccount()));
    assertEquals(ConsentHistory.empty(), consents().of(new AccountId(Fresh.uuid())));
  }

  @Test
  void decisions_come_back_as_they_were_made_oldest_first() {
    AccountId person = anAccount();
    ConsentDecision given = aGrant().under(new PolicyVersion(1, 12)).build();
    ConsentDecision withdrawn = aWithdrawal().at(Moments.NOON.plusNanos(1_000)).build();
    ConsentDecision again =
        aGrant().under(new PolicyVersion(2, 0)).at(Moments.NOON.plusSeconds(1)).build();

    consents().add(person, given);
    consents().add(person, withdrawn);
    consents().add(person, again);

    assertEquals(List.of(given, withdrawn, again), consents().of(person).decisions());
  }

  @Test
  void decisions_of_the_same_instant_keep_the_order_in_which_they_were_added() {
    AccountId person = anAccount();
    ConsentDecision given = aGrant().build();
    ConsentDecision withdrawn = aWithdrawal().build();

    for (int i = 0; i < 5; i++) {
      consents().add(person, given);
      consents().add(person, withdrawn);
    }

    assertEquals(
        List.of(
            given, withdrawn, given, withdrawn, given, withdrawn, given, withdrawn, given,
            withdrawn),
        consents().of(person).decisions());
  }

  @Test
  void a_decision_remembers_the_words_that_were_shown_if_they_are_known() {
    AccountId person = anAccount();
    ConsentDecision unknown = aGrant().build();
    ConsentDecision known =
        aGrant().build().having(Optional.of(new WordingShown("zh-CN", "0a".repeat(32))));

    consents().add(person, unknown);
    consents().add(person, known);

    assertEquals(List.of(unknown, known), consents().of(person).decisions());
  }

  @Test
  void decisions_about_every_purpose_are_kept() {
    AccountId person = anAccount();
    for (Purpose purpose : Purpose.values()) {
      consents().add(person, aWithdrawal().of(purpose).build());
    }

    assertEquals(
        List.of(Purpose.values()),
        consents().of(person).decisions().stream().map(ConsentDecision::purpose).toList());
  }

  @Test
  void the_decisions_of_a_deleted_account_are_gone_and_nobody_elses() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    consents().add(person, aGrant().build());
    consents().add(other, aGrant().build());

    consents().removeAllOf(person);
    consents().removeAllOf(person);

    assertEquals(ConsentHistory.empty(), consents().of(person));
    assertEquals(1, consents().of(other).decisions().size());
  }
}
