package app.dreamimage.ml.picture.jpeg;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Makes samples of blocks on a thread of its own, while the next ones are read from the file. To be
 * closed when the last one was handed over: then all samples are there, and nothing else of the
 * picture is left in it. For one thread that reads.
 */
final class BlockRelay implements AutoCloseable {

  /** With fewer blocks a thread costs more than it saves. */
  private static final int FEWEST_FOR_A_THREAD = 8_192;

  private final @Nullable ExecutorService other;
  private Batch reading = new Batch();
  private Batch writing = new Batch();
  private @Nullable Future<?> written;

  /**
   * A relay.
   *
   * @param blocks about how many will come
   */
  BlockRelay(long blocks) {
    boolean pays = blocks >= FEWEST_FOR_A_THREAD && Runtime.getRuntime().availableProcessors() > 1;
    other = pays ? Executors.newSingleThreadExecutor(BlockRelay::daemon) : null;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "studio-samples");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the coefficients of the next block go, from {@link #begin()} on: 64 times 0. */
  int[] coefficients() {
    return reading.coefficients;
  }

  /** The place of the next block's first coefficient. */
  int begin() {
    return 64 * reading.count;
  }

  /**
   * Hands the block over.
   *
   * @param last the index in zigzag order behind which its coefficients are 0
   * @param at where its samples begin
   */
  void hand(Component component, int last, int at) {
    if (reading.add(component, last, at)) {
      turn();
    }
  }

  /** What was read is written from now on, and what was written before is there to read into. */
  private void turn() {
    awaitWritten();
    Batch full = reading;
    reading = writing;
    writing = full;
    if (other == null) {
      full.write();
    } else {
      written = other.submit(full::write);
    }
  }

  /** Whoever is interrupted waits as well: nobody may write any more when the samples go. */
  private void awaitWritten() {
    Future<?> before = written;
    written = null;
    boolean interrupted = false;
    while (before != null) {
      try {
        before.get();
        before = null;
      } catch (InterruptedException later) {
        interrupted = true;
      } catch (ExecutionException failed) {
        throw new IllegalStateException("samples could not be made", failed.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      turn();
      awaitWritten();
    } finally {
      if (other != null) {
        other.shutdown();
      }
      reading.clear();
      writing.clear();
    }
  }

  /** Blocks that are handed over together. */
  private static final class Batch {

    private static final int BLOCKS = 1_024;

    private final int[] coefficients = new int[64 * BLOCKS];
    private final Component[] components = new Component[BLOCKS];
    private final int[] lasts = new int[BLOCKS];
    private final int[] places = new int[BLOCKS];
    private final int[] block = new int[64];
    private final InverseTransform transform = new InverseTransform();
    private int count;

    /** Adds the block that was read; says whether there is room for no other. */
    boolean add(Component component, int last, int at) {
      components[count] = component;
      lasts[count] = last;
      places[count] = at;
      count++;
      return count == BLOCKS;
    }

    /** Makes the samples, and room for as many blocks again. */
    void write() {
      for (int i = 0; i < count; i++) {
        int begin = 64 * i;
        Component component = components[i];
        if (lasts[i] == 0) {
          block[0] = coefficients[begin];
          coefficients[begin] = 0;
        } else {
          System.arraycopy(coefficients, begin, block, 0, 64);
          Arrays.fill(coefficients, begin, begin + 64, 0);
        }
        transform.apply(
            block, lasts[i], component.side, component.samples, places[i], component.stride);
      }
      count = 0;
    }

    void clear() {
      Arrays.fill(coefficients, 0);
      Arrays.fill(block, 0);
    }
  }
}
