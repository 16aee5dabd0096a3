package app.dreamimage.bootstrap.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.bootstrap.serve.ServiceSettings.StudioLimits;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.studio.IsolationDemand;
import app.dreamimage.ml.studio.MachineSize;
import app.dreamimage.ml.studio.StudioSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudioChoiceTest {

  private static final MachineSize MACHINE = new MachineSize(8, 16_000, 512);

  @Test
  void what_an_operator_writes_reaches_the_studio() {
    StudioSettings studio = choice("3", "REQUIRE", "fast").settings("app.Worker");
    assertEquals(3, studio.workers());
    assertEquals(Duration.ofSeconds(9), studio.timeLimit());
    assertEquals(IsolationDemand.REQUIRE, studio.isolation());
    assertEquals(Accuracy.FAST, studio.accuracy());
  }

  @Test
  void auto_is_as_many_workers_as_the_machine_has_room_for() {
    assertEquals(4, choice("auto", "prefer", "precise").workers());
  }

  @ParameterizedTest
  @CsvSource({
    "0, off, fast, dream-image.studio.workers accepts auto or a number from 1 to 999",
    "-2, off, fast, dream-image.studio.workers accepts auto or a number from 1 to 999",
    "many, off, fast, dream-image.studio.workers accepts auto or a number from 1 to 999",
    "1000, off, fast, dream-image.studio.workers accepts auto or a number from 1 to 999",
    "1, on, fast, dream-image.studio.isolation accepts require or prefer or off",
    "1, off, exact, dream-image.studio.accuracy accepts fast or precise"
  })
  void what_is_not_accepted_is_named_with_what_is(
      String workers, String isolation, String accuracy, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> choice(workers, isolation, accuracy))
            .getMessage());
  }

  private static StudioChoice choice(String workers, String isolation, String accuracy) {
    return StudioChoice.of(
        new StudioLimits(workers, Duration.ofSeconds(9), isolation, accuracy), MACHINE);
  }
}
