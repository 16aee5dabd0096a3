package app.dreamimage.ml.studio;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A worker as the server sees it: frames go in, frames come out, and it can be killed at any time.
 * What it writes to standard error is thrown away unread, since it might quote a photo.
 */
final class WorkerProcess implements AutoCloseable {

  private static final int KILL_SECONDS = 10;
  private static final int LET_GO_SECONDS = 2;
  private static final int KILOBYTES_PER_MEGABYTE = 1024;
  private static final String RESIDENT = "VmRSS:";

  private final Process process;
  private final Arrivals arrivals = new Arrivals();
  private final Thread listener;
  private volatile boolean ready;
  private volatile boolean dismissed;
  private volatile boolean ended;
  private final AtomicInteger jobs = new AtomicInteger();

  /**
   * Watches a process that was just started.
   *
   * @param whenEnded called once, from a thread of its own, when nothing more can come from it
   */
  WorkerProcess(Process process, Consumer<WorkerProcess> whenEnded) {
    this.process = process;
    listener =
        daemon(
            "studio-answers",
            () -> {
              try {
                listen();
              } finally {
                kill();
                ended = true;
                whenEnded.accept(this);
              }
            });
    daemon("studio-errors", () -> discard(process.getErrorStream())).start();
    listener.start();
  }

  /** Where frames to the worker go. */
  OutputStream orders() {
    return process.getOutputStream();
  }

  /**
   * The next frame from the worker; empty if none came within the time.
   *
   * @throws IOException if the worker has ended or broke the protocol
   */
  Optional<Frame> next(Duration longest) throws IOException, InterruptedException {
    boolean nothingFollows = ended;
    Optional<Frame> frame = arrivals.next(nothingFollows ? Duration.ZERO : longest);
    if (frame.isEmpty() && nothingFollows) {
      throw new IOException("it has ended");
    }
    return frame;
  }

  /**
   * Waits until the worker has loaded its model.
   *
   * @throws IOException if it has ended, says something else or takes longer than the limit
   */
  void awaitReady(Duration limit) throws IOException, InterruptedException {
    Optional<Frame> first = awaitNext(limit);
    if (first.isEmpty()) {
      throw new IOException("it was not ready within " + limit.toSeconds() + " seconds");
    }
    if (first.get().type() != FrameType.READY) {
      throw new ProtocolViolation(first.get().type() + " before it was ready");
    }
    ready = true;
  }

  /** As {@link #next}, but that its end is noticed at once, however long the limit. */
  private Optional<Frame> awaitNext(Duration limit) throws IOException, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Optional<Frame> frame = Optional.empty();
    while (frame.isEmpty() && System.nanoTime() - end < 0) {
      frame = next(PaintingJob.GLANCE);
    }
    return frame;
  }

  /**
   * Whether it answers between two orders. A worker that reads nothing can hold up whoever asks,
   * until it is closed.
   *
   * @param limit for the answer
   */
  boolean answers(Duration limit) throws InterruptedException {
    if (hasSpoken()) {
      return false;
    }
    try {
      new Frame(FrameType.PING).writeTo(orders());
      return awaitNext(limit).map(Frame::type).filter(FrameType.PONG::equals).isPresent();
    } catch (IOException gone) {
      return false;
    }
  }

  /** How the process ended, once it has. */
  int exitCode() {
    return process.exitValue();
  }

  /** Whether it has sent anything that nobody has taken yet. */
  boolean hasSpoken() {
    return arrivals.any();
  }

  /**
   * How much memory it holds now, natives and all, in megabytes; nothing where the system does not
   * tell.
   */
  OptionalLong residentMegabytes() {
    long most =
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
            .mapToLong(handle -> residentKilobytes(handle.pid()))
            .max()
            .orElse(0);
    return most == 0 ? OptionalLong.empty() : OptionalLong.of(most / KILOBYTES_PER_MEGABYTE);
  }

  private static long residentKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  /** Counts one more job and says how many there were. */
  int countJob() {
    return jobs.incrementAndGet();
  }

  /** Whether it has painted anything. */
  boolean hasPainted() {
    return jobs.get() > 0;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Whether it was ready once, and ended without having been closed. */
  boolean hasDeserted() {
    return ready && ended && !dismissed;
  }

  /** Kills the process and waits until it is gone, its memory with it. */
  @Override
  public void close() {
    dismissed = true;
    kill();
    boolean interrupted = false;
    try {
      while (process.isAlive()) {
        try {
          if (!process.waitFor(KILL_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a worker could not be killed");
          }
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } finally {
      listener.interrupt();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Kills the worker. One in an enclosure goes first: the process that holds the enclosure ends
   * when, and only when, the worker is gone.
   */
  private void kill() {
    List<ProcessHandle> inside = process.descendants().toList();
    inside.forEach(ProcessHandle::destroyForcibly);
    try {
      if (inside.isEmpty() || !process.waitFor(LET_GO_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException now) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      while (true) {
        arrivals.add(Frame.readFrom(in));
      }
    } catch (IOException | InterruptedException noMore) {
      // It has ended, or does not keep to the protocol: either way nothing more is heard of it.
    }
  }

  private static void discard(InputStream errors) {
    try (errors) {
      byte[] buffer = new byte[1024];
      while (errors.read(buffer) >= 0) {
        // Read so that the worker never blocks on a full pipe.
      }
    } catch (IOException ended) {
      // The process is gone, and its stream with it.
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
