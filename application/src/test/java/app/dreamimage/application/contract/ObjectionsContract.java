package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Objections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Objections} must do. */
public abstract class ObjectionsContract {

  private static final Objection TO_IMPROVEMENT =
      new Objection(Purpose.SERVICE_IMPROVEMENT, Moments.NOON);
  private static final Objection TO_MESSAGES =
      new Objection(Purpose.COMMUNICATIONS, Moments.NOON.minusNanos(1_000));

  /** The objections under test. */
  protected abstract Objections objections();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void objections_come_back_in_the_order_they_were_made() {
    AccountId person = anAccount();
    assertEquals(List.of(), objections().of(person));

    objections().add(person, TO_IMPROVEMENT);
    objections().add(person, TO_MESSAGES);

    assertEquals(List.of(TO_IMPROVEMENT, TO_MESSAGES), objections().of(person));
  }

  @Test
  void an_objection_that_stands_stays_as_it_is() {
    AccountId person = anAccount();
    objections().add(person, TO_IMPROVEMENT);

    objections()
        .add(person, new Objection(Purpose.SERVICE_IMPROVEMENT, Moments.NOON.plusSeconds(1)));

    assertEquals(List.of(TO_IMPROVEMENT), objections().of(person));
  }

  @Test
  void one_objection_is_withdrawn_and_the_others_stand() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    objections().add(person, TO_IMPROVEMENT);
    objections().add(person, TO_MESSAGES);
    objections().add(other, TO_IMPROVEMENT);

    assertTrue(objections().remove(person, Purpose.SERVICE_IMPROVEMENT));

    assertEquals(List.of(TO_MESSAGES), objections().of(person));
    assertFalse(objections().remove(person, Purpose.SERVICE_IMPROVEMENT));
    assertEquals(List.of(TO_IMPROVEMENT), objections().of(other));
  }

  @Test
  void the_objections_of_a_deleted_account_are_gone_and_nobody_elses() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    objections().add(person, TO_IMPROVEMENT);
    objections().add(person, TO_MESSAGES);
    objections().add(other, TO_MESSAGES);

    objections().removeAllOf(person);

    assertEquals(List.of(), objections().of(person));
    assertEquals(List.of(TO_MESSAGES), objections().of(other));
  }
}
