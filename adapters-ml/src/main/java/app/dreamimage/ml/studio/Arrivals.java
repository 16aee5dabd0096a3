package app.dreamimage.ml.studio;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * The frames from a worker that nobody has taken yet. Whoever brings one waits while there are too
 * many, or too much in them: a worker that is not asked anything cannot fill the server's memory.
 */
final class Arrivals {

  private static final int MOST_FRAMES = 64;
  private static final int MOST_BYTES = 1024 * 1024;

  private final Queue<Frame> frames = new ArrayDeque<>();
  private int bytes;

  /**
   * Adds a frame, as soon as there is room: always when there is no other, however large it is.
   *
   * @throws InterruptedException if it is not to wait any longer
   */
  synchronized void add(Frame frame) throws InterruptedException {
    int length = frame.payload().length;
    while (!frames.isEmpty() && (frames.size() >= MOST_FRAMES || bytes + length > MOST_BYTES)) {
      wait();
    }
    frames.add(frame);
    bytes += length;
    notifyAll();
  }

  /** Takes the next frame; nothing if none comes within the time. */
  synchronized Optional<Frame> next(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    while (frames.isEmpty() && left > 0) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    Optional<Frame> first = Optional.ofNullable(frames.poll());
    first.ifPresent(frame -> bytes -= frame.payload().length);
    notifyAll();
    return first;
  }

  /** Whether there is one. */
  synchronized boolean any() {
    return !frames.isEmpty();
  }
}
