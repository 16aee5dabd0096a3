package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.PhotoSamples;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Programs for worker processes in tests: a quick one, and several that misbehave. */
public final class WorkerPrograms {

  private WorkerPrograms() {}

  /** What a pipe of Linux holds before who writes has to wait (pipe(7)). */
  private static final int PIPE_CAPACITY = 65_536;

  /**
   * Runs one of the programs.
   *
   * @param words its name and what it needs
   */
  public static void main(String[] words) throws Exception {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    switch (words[0]) {
      case "real" -> StudioWorker.run(Arrays.copyOfRange(words, 1, words.length));
      case "quick" -> StudioWorker.run(() -> pipeline(false));
      case "slow" -> StudioWorker.run(() -> pipeline(true));
      case "server" -> {
        // A server in a process of its own: tells its worker's id while that one paints.
        try (ProcessStudio studio =
            ProcessStudio.open(StudioSettings.forProgram(WorkerPrograms.class.getName(), "slow"))) {
          studio.paint(
              new ByteArrayInputStream(PhotoSamples.file("coffee.png")),
              new PaintingOrder(
                  Style.OIL, Framing.SQUARE, 512, 50, 1, 1, ArtworkFile.of(ImageFormat.PNG)),
              FacialDataAccess.inTheStudio(),
              new TellsItsWorker(out));
        }
      }
      case "only-the-first-is-ready" -> {
        if (!Files.exists(Path.of(words[1]))) {
          Files.createFile(Path.of(words[1]));
          StudioWorker.run(() -> pipeline(false));
        }
        new CountDownLatch(1).await();
      }
      case "only-the-first-hangs" -> {
        if (!Files.exists(Path.of(words[1]))) {
          Files.createFile(Path.of(words[1]));
          new Frame(FrameType.READY).writeTo(out);
          new CountDownLatch(1).await();
        }
        StudioWorker.run(() -> pipeline(false));
      }
      case "only-the-first-cannot-be-asked" -> {
        if (!Files.exists(Path.of(words[1]))) {
          Files.createFile(Path.of(words[1]));
          try (OutputStream own = new FileOutputStream("/proc/self/fd/0")) {
            own.write(new byte[PIPE_CAPACITY]);
          }
          new Frame(FrameType.READY).writeTo(out);
          new CountDownLatch(1).await();
        }
        StudioWorker.run(() -> pipeline(false));
      }
      case "ready-if-there-is" -> {
        if (!Files.exists(Path.of(words[1]))) {
          Runtime.getRuntime().halt(70);
        }
        StudioWorker.run(() -> pipeline(false));
      }
      case "studio-folder" -> {
        try (StudioFolder folder = StudioFolder.in(Path.of(words[1]))) {
          out.write((folder.path() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
          new CountDownLatch(1).await();
        }
      }
      case "never-ready" -> new CountDownLatch(1).await();
      case "hangs" -> {
        new Frame(FrameType.READY).writeTo(out);
        new CountDownLatch(1).await();
      }
      case "ends" -> new Frame(FrameType.READY).writeTo(out);
      case "babbles" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitOrder();
        out.write("not a frame at all, but more than five bytes".getBytes(StandardCharsets.UTF_8));
        new CountDownLatch(1).await();
      }
      case "lies-about-length" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitOrder();
        out.write(ByteBuffer.allocate(5).put((byte) 7).putInt(Integer.MAX_VALUE).array());
        new CountDownLatch(1).await();
      }
      case "floods" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitOrder();
        byte[] progress = "PAINTING 0.5".getBytes(StandardCharsets.US_ASCII);
        while (true) {
          new Frame(FrameType.PROGRESS, progress).writeTo(out);
        }
      }
      case "answers-something-else" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitPhoto();
        new Frame(FrameType.ARTWORK, new byte[1000]).writeTo(out);
        new CountDownLatch(1).await();
      }
      case "answers-before-the-question" -> {
        new Frame(FrameType.READY).writeTo(out);
        Messages.of(Refusal.because(Reason.NO_FACE_FOUND)).writeTo(out);
        new CountDownLatch(1).await();
      }
      case "answers-twice" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitPhoto();
        Messages.of(Refusal.because(Reason.NO_FACE_FOUND)).writeTo(out);
        Messages.of(Refusal.because(Reason.TOO_MANY_FACES)).writeTo(out);
        new CountDownLatch(1).await();
      }
      case "refuses-for-its-own-reason" -> {
        new Frame(FrameType.READY).writeTo(out);
        awaitPhoto();
        new Frame(FrameType.REFUSED, "EMAIL_ALREADY_USED".getBytes(StandardCharsets.US_ASCII))
            .writeTo(out);
        new CountDownLatch(1).await();
      }
      default -> throw new IllegalArgumentException("no such program");
    }
  }

  /** Writes the id of the only child process once it paints. */
  private record TellsItsWorker(OutputStream out) implements PaintingWatch {
    @Override
    public void progressed(PaintingProgress progress) {
      if (progress.stage() == PaintingProgress.Stage.PAINTING) {
        String pid =
            ProcessHandle.current().children().findFirst().orElseThrow().pid()
                + System.lineSeparator();
        try {
          out.write(pid.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public boolean isCalledOff() {
      return false;
    }
  }

  private static void awaitOrder() throws IOException {
    Frame.readFrom(new DataInputStream(new FileInputStream(FileDescriptor.in)));
  }

  private static void awaitPhoto() throws IOException {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    FrameType type;
    do {
      type = Frame.readFrom(in).type();
    } while (type != FrameType.PHOTO_END);
  }

  /** The real pipeline, except that any picture has one face and a painting is the photo itself. */
  private static PaintingPipeline pipeline(boolean slow) {
    return new PaintingPipeline(
        new PictureDecoder(),
        picture -> List.of(faceIn(picture)),
        (photo, faces, order, watch) -> {
          watch.painted(0.5);
          if (slow) {
            awaitForever();
          }
          watch.painted(1);
          return Outcome.granted(
              List.of(new Picture(photo.width(), photo.height(), photo.rgb().clone())));
        },
        new ArtworkEncoder());
  }

  private static void awaitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static FaceLandmarks faceIn(Picture picture) {
    float[] xyz = new float[3 * 468];
    xyz[3 * 362] = picture.width();
    xyz[3 * 263] = picture.width();
    return FaceLandmarks.of(xyz, new float[] {0, 0, picture.width(), picture.height()}, 1);
  }
}
