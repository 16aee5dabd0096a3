package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalTest {

  private static final Shortfall SHORTFALL = new Shortfall(24, 17);

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_refusal_cites_the_clause_of_its_reason_and_has_no_numbers(Reason reason) {
    assertEquals(new Refusal(reason.clause(), reason, Optional.empty()), Refusal.because(reason));
  }

  @Test
  void a_face_that_is_too_small_may_be_refused_with_numbers() {
    Refusal refusal = Refusal.faceTooSmall(SHORTFALL);

    assertEquals(Reason.FACE_TOO_SMALL, refusal.reason());
    assertEquals(Reason.FACE_TOO_SMALL.clause(), refusal.clause());
    assertEquals(Optional.of(SHORTFALL), refusal.shortfall());
  }

  @ParameterizedTest
  @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "FACE_TOO_SMALL")
  void nothing_else_is_refused_with_numbers(Reason reason) {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Refusal(reason.clause(), reason, Optional.of(SHORTFALL)));

    assertEquals("shortfall: only FACE_TOO_SMALL is accepted with one", wrong.getMessage());
  }

  @Test
  void no_part_of_a_refusal_is_null() {
    Clause clause = Reason.FACE_TOO_SMALL.clause();
    assertThrows(
        NullPointerException.class,
        () -> new Refusal(null, Reason.FACE_TOO_SMALL, Optional.empty()));
    assertThrows(NullPointerException.class, () -> new Refusal(clause, null, Optional.empty()));
    assertThrows(
        NullPointerException.class, () -> new Refusal(clause, Reason.FACE_TOO_SMALL, null));
  }

  @ParameterizedTest
  @CsvSource({"24, 24", "24, 25", "24, -1", "0, 0", "-1, -2"})
  void what_falls_short_is_there_and_less_than_is_needed(int needed, int found) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> new Shortfall(needed, found));

    assertEquals("found: at least 0 and less than is needed", wrong.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"24, 23", "1, 0"})
  void one_pixel_too_few_falls_short_and_so_does_none_at_all(int needed, int found) {
    Shortfall shortfall = new Shortfall(needed, found);

    assertEquals(needed, shortfall.needed());
    assertEquals(found, shortfall.found());
  }

  @Test
  @Proves(Clause.LANDMARKS_ARE_NEVER_STORED)
  void what_was_measured_on_a_face_is_not_shown() {
    assertEquals("Shortfall[not shown]", SHORTFALL.toString());
  }
}
