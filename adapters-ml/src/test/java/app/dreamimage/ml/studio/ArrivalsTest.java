package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class ArrivalsTest {

  private static final Duration A_MOMENT = Duration.ofMillis(10);
  private static final Frame ARTWORK =
      new Frame(FrameType.ARTWORK, new byte[FrameType.ARTWORK.longest()]);
  private static final Frame PROGRESS = new Frame(FrameType.PROGRESS, new byte[10]);

  private final Arrivals arrivals = new Arrivals();

  @Test
  void frames_come_in_their_order() throws Exception {
    arrivals.add(PROGRESS);
    arrivals.add(new Frame(FrameType.PONG));

    assertTrue(arrivals.any());
    assertEquals(FrameType.PROGRESS, arrivals.next(A_MOMENT).orElseThrow().type());
    assertEquals(FrameType.PONG, arrivals.next(A_MOMENT).orElseThrow().type());
    assertFalse(arrivals.any());
    assertEquals(Optional.empty(), arrivals.next(A_MOMENT));
    assertEquals(Optional.empty(), arrivals.next(Duration.ZERO));
  }

  @Test
  void beside_one_large_frame_there_is_room_for_no_other() throws Exception {
    arrivals.add(ARTWORK);
    Thread bringer = waiting(ARTWORK);

    assertEquals(FrameType.ARTWORK, arrivals.next(A_MOMENT).orElseThrow().type());
    bringer.join();
    assertTrue(arrivals.any());
  }

  @Test
  void there_is_room_for_64_small_ones() throws Exception {
    for (int i = 0; i < 64; i++) {
      arrivals.add(PROGRESS);
    }
    Thread bringer = waiting(PROGRESS);

    arrivals.next(A_MOMENT);
    bringer.join();
    for (int i = 0; i < 64; i++) {
      assertTrue(arrivals.next(A_MOMENT).isPresent());
    }
    assertFalse(arrivals.any());
  }

  /** Somebody who brings a frame for which there is no room yet. */
  private Thread waiting(Frame frame) {
    Thread bringer =
        new Thread(
            () -> {
              try {
                arrivals.add(frame);
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    bringer.start();
    while (bringer.getState() != Thread.State.WAITING) {
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
    return bringer;
  }
}
