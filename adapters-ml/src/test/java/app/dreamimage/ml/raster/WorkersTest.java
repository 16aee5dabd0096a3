package app.dreamimage.ml.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void every_row_is_worked_on_exactly_once(int threads) {
    AtomicIntegerArray rows = new AtomicIntegerArray(37);
    try (Workers workers = new Workers(threads)) {
      workers.overRows(
          37,
          (from, to) -> {
            for (int y = from; y < to; y++) {
              rows.incrementAndGet(y);
            }
          });
    }
    for (int y = 0; y < 37; y++) {
      assertEquals(1, rows.get(y));
    }
  }

  @Test
  void a_failure_on_any_thread_reaches_the_caller() {
    try (Workers workers = new Workers(3)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              workers.forEach(
                  100,
                  i -> {
                    throw new IllegalStateException("piece " + i);
                  }));
    }
  }
}
