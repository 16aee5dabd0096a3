package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.ml.face.Accuracy;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * The program of a worker process: one order after another from standard input, progress and
 * answers to standard output.
 *
 * <p>Before it answers it overwrites the arrays of the photo, of its pixels and its landmarks; what
 * else memory still holds of them ends with the process, after some orders. It ends when its input
 * ends or its parent does, also in the middle of a painting, and when anything unforeseen happens:
 * a fresh process is safer than a repaired one.
 */
@Enforces(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
public final class StudioWorker {

  /** System property of a start that only unpacks the native libraries. */
  static final String UNPACK = "app.dreamimage.studio.unpack";

  /** System property that names an {@link Accuracy}. */
  static final String ACCURACY = "app.dreamimage.studio.accuracy";

  private static final int DONE = 0;
  private static final int BROKEN = 70;
  private static final int PIECES_AHEAD = 4;
  private static final double LEAST_STEP = 0.005;

  private final BlockingQueue<Frame> incoming = new ArrayBlockingQueue<>(PIECES_AHEAD);
  private final PhotoBuffer photo;
  private final OutputStream out;
  private final PaintingPipeline pipeline;

  private StudioWorker(OutputStream out, PaintingPipeline pipeline) {
    this.photo =
        new PhotoBuffer(Math.toIntExact(PhotoLimits.STANDARD.bytes() + PhotoPiece.CAPACITY));
    this.out = out;
    this.pipeline = pipeline;
  }

  /** Runs this process as a worker with the pipeline of the product; does not return. */
  public static void run() {
    run(() -> PaintingPipeline.load(Accuracy.valueOf(System.getProperty(ACCURACY))));
  }

  /**
   * Runs this process as a worker, or as one that tries to get out if its arguments say so; does
   * not return.
   *
   * @param arguments those after the name of the program
   */
  public static void run(String[] arguments) throws IOException, ReflectiveOperationException {
    if (arguments.length > 0 && arguments[0].equals(StudioProbe.PROBE)) {
      EscapeProgram.run(EscapeTargets.parse(arguments, 1));
      // Threads that were started as far as they could be would keep it alive.
      Runtime.getRuntime().halt(DONE);
    }
    run();
  }

  /**
   * Runs this process as a worker; does not return.
   *
   * @param pipeline made once, at the start
   */
  static void run(Supplier<PaintingPipeline> pipeline) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // What a library prints must not end up among the frames.
    System.setOut(System.err);
    ProcessHandle.current().parent().ifPresent(StudioWorker::endWith);
    try {
      NativeLibraries.takeFromReadOnlyFolder();
      PaintingPipeline loaded = pipeline.get();
      if (Boolean.getBoolean(UNPACK)) {
        Runtime.getRuntime().halt(DONE);
      }
      StudioWorker worker = new StudioWorker(out, loaded);
      worker.listen(new DataInputStream(in));
      new Frame(FrameType.READY).writeTo(out);
      while (true) {
        worker.serve();
      }
    } catch (Throwable broken) {
      // Not even its message may be shown: it could quote the photo.
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private static void endWith(ProcessHandle parent) {
    daemon(
        "studio-parent",
        () -> {
          parent.onExit().join();
          Runtime.getRuntime().halt(DONE);
        });
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Reads ahead, so that the end of the input is noticed while a painting is under way. */
  private void listen(DataInputStream in) {
    daemon(
        "studio-orders",
        () -> {
          try {
            while (true) {
              incoming.put(Frame.readFrom(in));
            }
          } catch (IOException | InterruptedException ended) {
            Runtime.getRuntime().halt(DONE);
          }
        });
  }

  private void serve() throws IOException, InterruptedException {
    Frame first = incoming.take();
    if (first.type() == FrameType.PING) {
      new Frame(FrameType.PONG).writeTo(out);
      return;
    }
    PaintingOrder order = Messages.order(first);
    List<Frame> answer;
    try {
      receivePhoto();
      answer = paint(order);
    } finally {
      photo.overwrite();
    }
    for (Frame frame : answer) {
      frame.writeTo(out);
    }
    // What one job needed is given back before the next: the heap never grows by what several left.
    System.gc();
  }

  private void receivePhoto() throws IOException, InterruptedException {
    Frame frame = incoming.take();
    while (frame.type() != FrameType.PHOTO_END) {
      if (frame.type() != FrameType.PHOTO) {
        throw new ProtocolViolation(frame.type() + " instead of a photo");
      }
      photo.append(frame);
      frame.overwrite();
      frame = incoming.take();
    }
  }

  private List<Frame> paint(PaintingOrder order) {
    Outcome<List<Artwork>> outcome =
        pipeline.paint(photo.bytes(), photo.length(), order, new ReportedProgress(out));
    return outcome.fold(
        painted -> painted.stream().map(Messages::of).toList(),
        refusal -> List.of(Messages.of(refusal)));
  }

  /** Sends progress on, but no finer than anyone can see. */
  private static final class ReportedProgress implements PaintingWatch {

    private final OutputStream out;
    private double reported = -1;
    private PaintingProgress.Stage stage = PaintingProgress.Stage.READING_PHOTO;

    ReportedProgress(OutputStream out) {
      this.out = out;
    }

    @Override
    public void progressed(PaintingProgress progress) {
      if (progress.stage() == stage && progress.fraction() < reported + LEAST_STEP) {
        return;
      }
      stage = progress.stage();
      reported = progress.fraction();
      try {
        Messages.of(progress).writeTo(out);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }

    @Override
    public void grown(Preview preview) {
      try {
        Messages.of(preview).writeTo(out);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }

    /** Whoever calls a painting off ends this process. */
    @Override
    public boolean isCalledOff() {
      return false;
    }
  }
}
