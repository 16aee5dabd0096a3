package app.dreamimage.bootstrap.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import io.micronaut.scheduling.annotation.Scheduled;
import org.junit.jupiter.api.Test;

final class ShortfallsHeldTest {

  @Test
  @Proves(Clause.LANDMARKS_ARE_NEVER_STORED)
  void every_process_lets_go_of_what_it_has_measured_without_being_asked()
      throws NoSuchMethodException {
    Scheduled chore =
        ShortfallsHeld.class.getDeclaredMethod("letGo").getAnnotation(Scheduled.class);

    assertEquals("1m", chore.initialDelay());
    assertEquals("1m", chore.fixedDelay());
  }
}
