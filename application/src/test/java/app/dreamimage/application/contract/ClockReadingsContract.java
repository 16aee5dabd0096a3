package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.facialdata.ClockReadings;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ClockReadings} must do. Each test begins without any. */
public abstract class ClockReadingsContract {

  /** The readings under test. */
  protected abstract ClockReadings readings();

  @Test
  void before_the_first_sweep_there_is_no_reading() {
    assertEquals(Optional.empty(), readings().latest());
  }

  @Test
  void the_one_that_was_put_last_is_remembered_to_the_microsecond_also_an_earlier_one() {
    Instant later = Moments.NOON.plusNanos(123_457_000);

    readings().put(later);
    assertEquals(Optional.of(later), readings().latest());

    readings().put(Moments.NOON);
    assertEquals(Optional.of(Moments.NOON), readings().latest());
  }
}
