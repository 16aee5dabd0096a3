package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingProgress.Stage;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.Dl4jPersonFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.picture.ArtworkEncoder;
import app.dreamimage.ml.picture.PhotoSamples;
import app.dreamimage.ml.picture.PictureDecoder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The product's own worker: the face model, the framing and the painter, in their process. */
@Timeout(120)
final class RealWorkerTest {

  private static final FacialDataAccess ACCESS = FacialDataAccess.inTheStudio();

  private static ProcessStudio studio;

  @BeforeAll
  static void open() {
    studio = ProcessStudio.open(StudioSettings.forProgram(WorkerPrograms.class.getName(), "real"));
  }

  @AfterAll
  static void close() {
    studio.close();
  }

  @Test
  void a_portrait_is_painted_twice_alike_and_watched_from_beginning_to_end() {
    PaintingOrder order =
        new PaintingOrder(
            Style.OIL, Framing.PORTRAIT, 512, 50, 3, 1, ArtworkFile.of(ImageFormat.PNG));
    Stages watch = new Stages();
    Artwork artwork = painted(PhotoSamples.file("astronaut.png"), order, watch);
    assertEquals(512, artwork.height());
    assertEquals(410, artwork.width());
    assertEquals(EnumSet.allOf(Stage.class), EnumSet.copyOf(watch.stages));
    assertEquals(watch.fractions.stream().sorted().toList(), watch.fractions);
    assertEquals(1, watch.fractions.get(watch.fractions.size() - 1));
    assertArrayEquals(
        artwork.file(), painted(PhotoSamples.file("astronaut.png"), order, watch).file());
  }

  @Test
  void a_worker_takes_as_much_care_as_it_is_told() {
    PaintingOrder order =
        new PaintingOrder(
            Style.OIL, Framing.SQUARE, 512, 50, 3, 1, ArtworkFile.of(ImageFormat.PNG));
    byte[] photo = PhotoSamples.file("astronaut.png");
    StudioSettings fast =
        StudioSettings.forProgram(WorkerPrograms.class.getName(), "real")
            .withAccuracy(Accuracy.FAST);
    try (ProcessStudio another = ProcessStudio.open(fast);
        FaceModel model = FaceModel.load()) {
      byte[] artwork = painted(another, photo, order, new Stages()).file();
      Dl4jLandmarkFinder finder = new Dl4jLandmarkFinder(model, Accuracy.FAST);
      byte[] paintedHere =
          new PaintingPipeline(
                  new PictureDecoder(),
                  finder::findIn,
                  new PortraitEasel(finder::findAgain, new Dl4jPersonFinder(model)::findIn, 2),
                  new ArtworkEncoder())
              .paint(photo, order, new Stages())
              .fold(artworks -> artworks.get(0).file(), refusal -> new byte[0]);
      assertArrayEquals(paintedHere, artwork);
      assertFalse(Arrays.equals(painted(photo, order, new Stages()).file(), artwork));
    }
  }

  @Test
  void animals_and_still_lives_have_no_face() {
    PaintingOrder order =
        new PaintingOrder(
            Style.OIL, Framing.SQUARE, 512, 50, 3, 1, ArtworkFile.of(ImageFormat.JPEG));
    for (String photo : List.of("chelsea.png", "coffee.png")) {
      assertEquals(Outcome.refused(Reason.NO_FACE_FOUND), paint(PhotoSamples.file(photo), order));
    }
  }

  @Test
  void ten_faces_are_too_many_and_a_distant_one_is_too_small() {
    PaintingOrder order =
        new PaintingOrder(
            Style.OIL, Framing.SQUARE, 512, 50, 3, 1, ArtworkFile.of(ImageFormat.JPEG));
    BufferedImage portrait = PhotoSamples.image("astronaut.png").getSubimage(120, 0, 220, 220);
    BufferedImage crowd = new BufferedImage(1100, 440, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = crowd.createGraphics();
    for (int i = 0; i < 10; i++) {
      drawing.drawImage(portrait, i % 5 * 220, i / 5 * 220, null);
    }
    drawing.dispose();
    assertEquals(
        Outcome.refused(Reason.TOO_MANY_FACES), paint(PhotoSamples.encoded(crowd, "png"), order));
    BufferedImage small = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
    drawing = small.createGraphics();
    drawing.drawImage(portrait.getScaledInstance(100, 100, Image.SCALE_SMOOTH), 10, 10, null);
    drawing.dispose();
    Shortfall shortfall =
        paint(PhotoSamples.encoded(small, "png"), order)
            .<Optional<Shortfall>>fold(artwork -> Optional.empty(), Refusal::shortfall)
            .orElseThrow();
    assertEquals(24, shortfall.needed());
    // 220 pixels of the portrait became 100, in which the eyes are 18.6 pixels apart.
    assertEquals(18, shortfall.found(), 2);
  }

  private static Outcome<Artwork> paint(byte[] photo, PaintingOrder order) {
    return studio
        .paint(new ByteArrayInputStream(photo), order, ACCESS, new Stages())
        .map(painted -> painted.get(0));
  }

  private static Artwork painted(byte[] photo, PaintingOrder order, PaintingWatch watch) {
    return painted(studio, photo, order, watch);
  }

  private static Artwork painted(
      ProcessStudio studio, byte[] photo, PaintingOrder order, PaintingWatch watch) {
    Outcome<Artwork> outcome =
        studio
            .paint(new ByteArrayInputStream(photo), order, ACCESS, watch)
            .map(painted -> painted.get(0));
    return outcome.fold(
        artwork -> artwork,
        refusal -> {
          throw new AssertionError("refused: " + refusal.reason());
        });
  }

  private static final class Stages implements PaintingWatch {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();

    @Override
    public void progressed(PaintingProgress progress) {
      if (progress.stage() == Stage.READING_PHOTO) {
        fractions.clear();
      }
      stages.add(progress.stage());
      fractions.add(progress.fraction());
    }

    @Override
    public boolean isCalledOff() {
      return false;
    }
  }
}
