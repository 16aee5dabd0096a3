package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether the clock can be believed. */
@Proves({
  Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
  Clause.PHOTO_IS_TEMPORARY,
  Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT,
  Clause.TRANSFERS_NEED_SAFEGUARDS
})
final class ClockReadingTest {

  private static final Instant NOON = Moments.NOON;
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  @Test
  void a_clock_was_set_back_if_it_says_less_than_before_by_more_than_is_tolerated() {
    assertFalse(read(NOON.plus(TOLERATED).minusNanos(1)).wasSetBack());
    assertFalse(read(NOON.plus(TOLERATED)).wasSetBack());
    assertTrue(read(NOON.plus(TOLERATED).plusNanos(1)).wasSetBack());
    assertFalse(read(NOON.minus(Duration.ofDays(400))).wasSetBack());
  }

  private static ClockReading read(Instant before) {
    return new ClockReading(NOON, Optional.of(before));
  }

  @Test
  void the_first_reading_is_believed() {
    assertFalse(new ClockReading(NOON, Optional.empty()).wasSetBack());
    assertEquals(
        "now",
        assertThrows(NullPointerException.class, () -> new ClockReading(null, Optional.empty()))
            .getMessage());
    assertEquals(
        "latest",
        assertThrows(NullPointerException.class, () -> new ClockReading(NOON, null)).getMessage());
  }
}
