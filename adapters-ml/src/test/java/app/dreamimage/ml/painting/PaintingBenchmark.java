package app.dreamimage.ml.painting;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.Dl4jPersonFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.PersonFinder;
import app.dreamimage.ml.study.Study;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Times the stages of a painting: {@code PaintingBenchmark PHOTO MESH [OUT.png|- [SIZE [ROUNDS
 * [portrait]]]]}, where the mesh file holds a line of {@code x y z} triples for each face, or is
 * {@code -} for faces and people to be found (else people are where the astronaut is). Prints the
 * first run and the median of the others. The system property {@code technique} names the class of
 * another technique than oil.
 */
public final class PaintingBenchmark {

  private PaintingBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    Picture photo = TestPortraits.picture(ImageIO.read(new File(arguments[0])));
    List<FaceLandmarks> faces;
    PersonFinder people;
    if (arguments[1].equals("-")) {
      FaceModel model = FaceModel.load();
      faces = new Dl4jLandmarkFinder(model, Accuracy.PRECISE).findIn(photo);
      people = new Dl4jPersonFinder(model)::findIn;
    } else {
      faces = TestPortraits.faces(Files.readString(Path.of(arguments[1])));
      people = TestPortraits.person();
    }
    Technique technique = technique();
    int size = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1024;
    int rounds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
    FrameShape shape =
        Arrays.asList(arguments).contains("portrait") ? FrameShape.PORTRAIT : FrameShape.SQUARE;
    long[] framing = new long[rounds];
    long[] study = new long[rounds];
    long[] whole = new long[rounds];
    System.out.printf(Locale.ROOT, "read %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      PortraitFraming frame = PortraitFraming.of(photo.width(), photo.height(), faces, shape, size);
      try (Workers workers = new Workers(2)) {
        Portrait portrait = frame.frame(photo, workers);
        long framed = System.nanoTime();
        Picture painting;
        try (Atelier atelier = new Atelier(technique, people, 2)) {
          painting = atelier.paint(portrait, Manner.seeded(7), new Watch());
        }
        long painted = System.nanoTime();
        framing[round] = framed - start;
        whole[round] = painted - framed;
        if (round == 0 && arguments.length > 2 && !arguments[2].equals("-")) {
          ImageIO.write(TestPortraits.image(painting), "png", new File(arguments[2]));
          System.out.printf(Locale.ROOT, "eye distance %.1f%n", frame.smallestEyeDistance());
        }
        long studying = System.nanoTime();
        Study.of(portrait, people, workers).close();
        study[round] = System.nanoTime() - studying;
      }
    }
    report("framing", framing);
    report("study (warm)", study);
    report("painting, study included", whole);
  }

  private static Technique technique() {
    String name = System.getProperty("technique", OilTechnique.class.getName());
    try {
      return Class.forName(name).asSubclass(Technique.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException unknown) {
      throw new IllegalArgumentException("technique: " + name, unknown);
    }
  }

  private static void report(String name, long[] nanos) {
    long first = nanos[0] / 1_000_000;
    long[] others = nanos.length > 1 ? Arrays.copyOfRange(nanos, 1, nanos.length) : nanos;
    Arrays.sort(others);
    System.out.printf(
        Locale.ROOT,
        "%-26s first %5d ms, median %5d ms%n",
        name,
        first,
        others[others.length / 2] / 1_000_000);
  }

  private static final class Watch implements PaintingProgress {
    private final long start = System.nanoTime();
    private final boolean talks = Boolean.getBoolean("talks");

    @Override
    public void reached(double fraction, int strokes) {
      if (talks) {
        System.out.printf(
            Locale.ROOT,
            "%.2f %6d strokes %5d ms%n",
            fraction,
            strokes,
            (System.nanoTime() - start) / 1_000_000);
      }
    }

    @Override
    public boolean isCalledOff() {
      return false;
    }
  }
}
