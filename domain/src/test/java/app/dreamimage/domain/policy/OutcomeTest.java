package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

  private final Outcome<Integer> yes = Outcome.granted(7);
  private final Outcome<Integer> no = Outcome.refused(Reason.QUEUE_FULL);

  @Test
  void exactly_one_end_of_an_outcome_is_opened() {
    assertEquals("7", yes.fold(Object::toString, refusal -> "no"));
    assertEquals("QUEUE_FULL", no.fold(Object::toString, refusal -> refusal.reason().name()));
  }

  @Test
  void the_next_rule_is_asked_only_after_a_yes() {
    List<Integer> asked = new ArrayList<>();

    assertEquals(
        Outcome.granted("8"),
        yes.then(
            value -> {
              asked.add(value);
              return Outcome.granted("8");
            }));
    assertEquals(
        Outcome.<String>refused(Reason.QUEUE_FULL),
        no.then(
            value -> {
              asked.add(value);
              return Outcome.granted("8");
            }));

    assertEquals(List.of(7), asked);
  }

  @Test
  void a_yes_can_turn_into_a_no_and_a_no_stays_the_same() {
    assertEquals(
        Outcome.refused(Reason.PHOTO_GONE), yes.then(v -> Outcome.refused(Reason.PHOTO_GONE)));
    assertEquals(
        Outcome.refused(Reason.QUEUE_FULL), no.then(v -> Outcome.refused(Reason.PHOTO_GONE)));
  }

  @Test
  void a_yes_is_mapped_and_a_no_is_not() {
    assertEquals(Outcome.granted(14), yes.map(value -> 2 * value));
    assertEquals(no, no.map(value -> 2 * value));
  }

  @Test
  void only_a_no_is_observed_and_the_outcome_goes_on_unchanged() {
    List<Reason> observed = new ArrayList<>();

    assertSame(yes, yes.onRefusal(refusal -> observed.add(refusal.reason())));
    assertSame(no, no.onRefusal(refusal -> observed.add(refusal.reason())));

    assertEquals(List.of(Reason.QUEUE_FULL), observed);
  }

  @Test
  void neither_end_is_empty() {
    assertThrows(NullPointerException.class, () -> Outcome.granted(null));
    assertThrows(NullPointerException.class, () -> Outcome.refused((Refusal) null));
  }
}
