package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import app.dreamimage.ml.picture.PictureDecoder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ProcessStudioTest {

  private static final FacialDataAccess ACCESS = FacialDataAccess.inTheStudio();
  private static final PaintingOrder ORDER =
      new PaintingOrder(Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG));

  @Test
  void a_photo_goes_in_and_an_artwork_comes_out() {
    try (ProcessStudio studio = studio("quick")) {
      Recorded watch = new Recorded();
      Artwork artwork = painted(studio, PhotoSamples.file("astronaut.png"), watch);
      assertEquals(512, artwork.width());
      assertArrayEquals(
          rgb(PhotoSamples.file("astronaut.png")), rgb(artwork.file()), "the pixels came through");
      assertEquals(1, watch.fractions.get(watch.fractions.size() - 1));
      assertEquals(watch.fractions.stream().sorted().toList(), watch.fractions);
    }
  }

  @Test
  void a_worker_paints_one_photo_after_another() {
    try (ProcessStudio studio = studio("quick")) {
      byte[] first = painted(studio, PhotoSamples.file("astronaut.png"), new Recorded()).file();
      Set<Long> before = workers();
      assertEquals(Reason.PHOTO_CUT_OFF, refused(studio, cut("astronaut.png"), new Recorded()));
      assertEquals(Reason.PHOTO_EMPTY, refused(studio, new byte[0], new Recorded()));
      byte[] again = painted(studio, PhotoSamples.file("astronaut.png"), new Recorded()).file();
      assertArrayEquals(first, again);
      assertEquals(before, workers(), "no worker was replaced");
    }
  }

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void a_killed_worker_costs_one_job_and_not_the_next() {
    try (ProcessStudio studio = studio("slow")) {
      Recorded watch = new Recorded();
      watch.atHalf = () -> children().forEach(ProcessHandle::destroyForcibly);
      assertEquals(Reason.STUDIO_STOPPED, refused(studio, PhotoSamples.file("coffee.png"), watch));
      assertEquals(Reason.PHOTO_CUT_OFF, refused(studio, cut("coffee.png"), new Recorded()));
    }
  }

  @Test
  @Proves({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.FACES_ARE_PROCESSED_IN_ISOLATION})
  void calling_off_kills_the_worker_before_the_call_returns() {
    try (ProcessStudio studio = studio("slow")) {
      Recorded watch = new Recorded();
      Set<Long> painting = new HashSet<>();
      watch.atHalf =
          () -> {
            painting.addAll(workers());
            watch.calledOff = true;
          };
      assertEquals(Reason.CALLED_OFF, refused(studio, PhotoSamples.file("coffee.png"), watch));
      assertEquals(1, painting.size());
      assertTrue(
          painting.stream()
              .noneMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()));
    }
  }

  @Test
  void a_painting_that_was_called_off_while_it_waited_never_starts() {
    try (ProcessStudio studio = studio("never-ready")) {
      Recorded watch = new Recorded();
      watch.calledOff = true;
      assertEquals(Reason.CALLED_OFF, refused(studio, new byte[] {1}, watch));
    }
  }

  @Test
  void a_worker_that_hangs_is_stopped_at_the_time_limit_though_it_reads_nothing() {
    StudioSettings settings = settings("hangs").withTimeLimit(Duration.ofMillis(300));
    try (ProcessStudio studio = ProcessStudio.open(settings)) {
      assertEquals(
          Reason.STUDIO_TOOK_TOO_LONG,
          refused(studio, PhotoSamples.file("astronaut.png"), new Recorded()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends",
        "babbles",
        "lies-about-length",
        "floods",
        "answers-something-else",
        "answers-before-the-question",
        "refuses-for-its-own-reason"
      })
  void a_worker_that_lies_is_stopped_without_harm(String program) {
    try (ProcessStudio studio = studio(program)) {
      assertEquals(
          Reason.STUDIO_STOPPED, refused(studio, PhotoSamples.file("coffee.png"), new Recorded()));
    }
  }

  @Test
  void what_is_left_over_from_one_job_is_never_the_answer_to_the_next() {
    try (ProcessStudio studio = studio("answers-twice")) {
      assertEquals(
          Reason.NO_FACE_FOUND, refused(studio, PhotoSamples.file("coffee.png"), new Recorded()));
      assertEquals(
          Reason.STUDIO_STOPPED, refused(studio, PhotoSamples.file("coffee.png"), new Recorded()));
    }
  }

  @Test
  void a_photo_that_cannot_be_read_to_its_end_is_the_callers_trouble_and_ends_the_worker() {
    try (ProcessStudio studio = studio("quick")) {
      painted(studio, PhotoSamples.file("astronaut.png"), new Recorded());
      Set<Long> before = workers();
      InputStream broken = new EndlessPhoto(new IOException("no key"));
      assertThrows(
          UncheckedIOException.class, () -> studio.paint(broken, ORDER, ACCESS, new Recorded()));
      assertFalse(workers().stream().anyMatch(before::contains));
    }
  }

  @Test
  void a_photo_without_end_is_not_read_to_its_end() {
    try (ProcessStudio studio = studio("quick")) {
      InputStream endless = new EndlessPhoto(null);
      assertEquals(
          Outcome.refused(Reason.PHOTO_TOO_LARGE),
          studio.paint(endless, ORDER, ACCESS, new Recorded()));
    }
  }

  @Test
  void no_worker_outlives_its_studio() {
    ProcessStudio studio = studio("slow");
    CompletableFuture<Set<Long>> seen = new CompletableFuture<>();
    Recorded watch = new Recorded();
    watch.atHalf =
        () -> {
          seen.complete(workers());
          studio.close();
        };
    assertEquals(Reason.STUDIO_STOPPED, refused(studio, PhotoSamples.file("coffee.png"), watch));
    assertEquals(1, seen.join().size());
    assertEquals(Set.of(), workers());
  }

  @Test
  @Proves({Clause.FACES_ARE_PROCESSED_IN_ISOLATION, Clause.LANDMARKS_ARE_NEVER_STORED})
  void a_worker_ends_when_its_input_ends_even_while_it_paints() throws Exception {
    Path folder = Files.createTempDirectory("studio-test");
    Process process = new WorkerCommand(settings("slow"), Enclosure.none(), folder).start();
    try (WorkerProcess worker = new WorkerProcess(process, ended -> {})) {
      worker.awaitReady(Duration.ofSeconds(30));
      Messages.of(ORDER).writeTo(worker.orders());
      PhotoPiece.sendAll(
          new ByteArrayInputStream(PhotoSamples.file("coffee.png")), 25_000_000, worker.orders());
      Frame frame;
      do {
        frame = worker.next(Duration.ofSeconds(30)).orElseThrow();
      } while (Messages.progress(frame).stage() != PaintingProgress.Stage.PAINTING);
      worker.orders().close();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }
    Files.delete(folder);
  }

  @Test
  void a_painting_worker_ends_when_its_server_is_killed() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerPrograms.class.getName(),
                "server")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
      assertTrue(worker.isAlive());
      server.destroyForcibly();
      assertEquals(worker, worker.onExit().get(20, TimeUnit.SECONDS));
    } finally {
      server.destroyForcibly();
    }
  }

  private static StudioSettings settings(String program) {
    return StudioSettings.forProgram(WorkerPrograms.class.getName(), program);
  }

  private static ProcessStudio studio(String program) {
    return ProcessStudio.open(settings(program));
  }

  private static Artwork painted(ProcessStudio studio, byte[] photo, PaintingWatch watch) {
    return studio
        .paint(new ByteArrayInputStream(photo), ORDER, ACCESS, watch)
        .fold(
            artworks -> artworks.get(0),
            refusal -> {
              throw new AssertionError("refused: " + refusal.reason());
            });
  }

  private static Reason refused(ProcessStudio studio, byte[] photo, PaintingWatch watch) {
    return studio
        .paint(new ByteArrayInputStream(photo), ORDER, ACCESS, watch)
        .<Reason>fold(artwork -> null, refusal -> refusal.reason());
  }

  private static byte[] cut(String photo) {
    byte[] file = PhotoSamples.file(photo);
    return Arrays.copyOf(file, file.length / 2);
  }

  private static int[] rgb(byte[] file) {
    return new PictureDecoder().decode(file).fold(picture -> picture.rgb(), refusal -> new int[0]);
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  private static Set<Long> workers() {
    return children().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  /** A photo that goes on and on, or fails after its first bytes. */
  private static final class EndlessPhoto extends InputStream {
    private final IOException failure;
    private int reads;

    EndlessPhoto(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw new IOException("only whole pieces are read");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null && reads++ > 2) {
        throw failure;
      }
      Arrays.fill(bytes, offset, offset + length, (byte) 1);
      return length;
    }
  }

  /** Remembers the fractions, and does something once half of the painting is done. */
  private static final class Recorded implements PaintingWatch {
    private final List<Double> fractions = new ArrayList<>();
    private volatile boolean calledOff;
    private Runnable atHalf = () -> {};

    @Override
    public void progressed(PaintingProgress progress) {
      fractions.add(progress.fraction());
      if (progress.stage() == PaintingProgress.Stage.PAINTING && progress.fraction() > 0.5) {
        atHalf.run();
        atHalf = () -> {};
      }
    }

    @Override
    public boolean isCalledOff() {
      return calledOff;
    }
  }
}
