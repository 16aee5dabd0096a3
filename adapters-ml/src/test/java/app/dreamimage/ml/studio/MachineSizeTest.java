package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachineSizeTest {

  /** A worker may take 1,248 MB. */
  private static final StudioSettings SETTINGS = StudioSettings.forProgram("nothing");

  @ParameterizedTest(name = "{0} processors, {1} MB, of which {2} are the server''s: {3}")
  @CsvSource({
    "1, 1024, 256, 1",
    "2, 24000, 512, 1",
    "3, 24000, 512, 1",
    "4, 24000, 512, 2",
    "16, 128000, 512, 8",
    // Two workers and one that comes in the place of another.
    "16, 4256, 512, 2",
    "16, 4255, 512, 1",
    "64, 512, 1024, 1"
  })
  void workers_have_processors_and_memory_enough(
      int processors, long memory, long server, int workers) {
    assertEquals(workers, new MachineSize(processors, memory, server).workers(SETTINGS));
  }

  @Test
  void this_machine_has_room_for_one_at_least() {
    MachineSize here = MachineSize.ofThisMachine();
    assertTrue(here.memoryMegabytes() > 0 && here.serverMegabytes() > 0, here::toString);
    assertTrue(here.workers(SETTINGS) >= 1);
  }
}
