package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.picture.PhotoSamples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product's own worker is told and shown what was changed at random: it answers or ends, within
 * its limits, and the server goes on. For seconds, or as long as {@code -Ddream-image.fuzz=} says.
 */
@Timeout(36_000)
final class WorkerFuzzTest {

  private static final int ROUNDS = Integer.getInteger("dream-image.fuzz", 12);
  private static final long SEED = Long.getLong("dream-image.seed", 20_261_123);
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MOST_PHOTO = 1_000_000;
  private static final PaintingOrder ORDER =
      new PaintingOrder(Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG));

  @TempDir private Path folder;

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void a_worker_that_is_told_nonsense_ends_with_its_input_and_says_nothing_else()
      throws IOException, InterruptedException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Messages.of(ORDER).writeTo(whole);
    PhotoPiece.sendAll(
        new ByteArrayInputStream(PhotoSamples.file("animated.webp")), MOST_PHOTO, whole);
    new Frame(FrameType.PING).writeTo(whole);
    StudioSettings settings = StudioSettings.forProgram(WorkerPrograms.class.getName(), "real");
    WorkerCommand command = new WorkerCommand(settings, Enclosure.none(), folder);
    Random random = new Random(SEED);
    for (int round = 0; round < Math.max(3, ROUNDS / 4); round++) {
      Process process = command.start();
      try (WorkerProcess worker = new WorkerProcess(process, ended -> {})) {
        worker.awaitReady(LIMIT);
        try {
          worker.orders().write(RandomChanges.of(whole.toByteArray(), random));
          worker.orders().close();
        } catch (IOException itHadEnough) {
          // It ends as soon as it understands that nothing can come of it.
        }
        assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS), "round " + round);
        assertUnderstandable(worker);
      }
    }
  }

  /** Whatever it said before it ended was a proper answer. */
  private static void assertUnderstandable(WorkerProcess worker) throws InterruptedException {
    try {
      while (true) {
        Optional<Frame> frame = worker.next(PaintingJob.GLANCE);
        if (frame.isPresent()) {
          read(frame.get());
        }
      }
    } catch (ProtocolViolation nonsense) {
      throw new AssertionError("the worker answered with nonsense", nonsense);
    } catch (IOException ended) {
      // As it should.
    }
  }

  private static void read(Frame frame) throws ProtocolViolation {
    switch (frame.type()) {
      case PROGRESS -> Messages.progress(frame);
      case REFUSED -> Messages.refusal(frame);
      default -> assertTrue(List.of(FrameType.PONG, FrameType.ARTWORK).contains(frame.type()));
    }
  }

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void a_photo_of_any_kind_is_painted_or_refused_within_the_limit_and_the_next_one_is_painted() {
    Random random = new Random(SEED);
    StudioSettings settings =
        StudioSettings.forProgram(WorkerPrograms.class.getName(), "real").withTimeLimit(LIMIT);
    List<String> photos =
        List.of("animated.webp", "lossless.webp", "astronaut.webp", "chelsea.png", "coffee.png");
    try (ProcessStudio studio = ProcessStudio.open(settings)) {
      for (int round = 0; round < ROUNDS; round++) {
        byte[] photo = PhotoSamples.file(photos.get(round % photos.size()));
        Optional<Reason> refusal = paint(studio, RandomChanges.of(photo, random));
        assertTrue(refusal.filter(Reason.STUDIO_TOOK_TOO_LONG::equals).isEmpty(), "round " + round);
      }
      assertEquals(Optional.empty(), paint(studio, PhotoSamples.file("astronaut.png")));
    }
  }

  /** Why there is no artwork; nothing if there is one. */
  private static Optional<Reason> paint(ProcessStudio studio, byte[] photo) {
    Outcome<List<Artwork>> outcome =
        studio.paint(
            new ByteArrayInputStream(photo),
            ORDER,
            FacialDataAccess.inTheStudio(),
            new PaintingWatch() {
              @Override
              public void progressed(PaintingProgress progress) {
                assertTrue(progress.fraction() <= 1);
              }

              @Override
              public boolean isCalledOff() {
                return false;
              }
            });
    return outcome.fold(artwork -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
  }
}
