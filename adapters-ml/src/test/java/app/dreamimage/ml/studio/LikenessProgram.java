package app.dreamimage.ml.studio;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.Dl4jPersonFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.painting.Atelier;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.Painter;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import app.dreamimage.ml.style.Techniques;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Measures what every style does to faces: {@code LikenessProgram WIDTH PHOTO…}. Each face whose
 * box is wider than so many pixels is framed to a square of {@value #SIZE} and painted in each
 * style, as the studio does it. Prints for each style how many faces are within its bound after the
 * first painting and in the end, how far the features drifted, how often was painted again, how far
 * the mean OKLab lightness of the face moved, and how many pairs of faces changed their order of
 * lightness (pairs that differ by more than {@value #TOLD_APART} in the photos).
 */
final class LikenessProgram {

  private static final int SIZE = 1024;
  private static final int THREADS = 2;
  private static final float TOLD_APART = 0.04f;

  private final FaceModel model = FaceModel.load();
  private final Dl4jLandmarkFinder finder = new Dl4jLandmarkFinder(model, Accuracy.PRECISE);
  private final Dl4jPersonFinder people = new Dl4jPersonFinder(model);
  private final Likeness likeness = new Likeness(finder::findAgain);

  private LikenessProgram() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int width = Integer.parseInt(arguments[0]);
    LikenessProgram program = new LikenessProgram();
    List<Subject> subjects = new ArrayList<>();
    for (String photo : Arrays.asList(arguments).subList(1, arguments.length)) {
      subjects.addAll(program.subjects(new File(photo), width));
    }
    for (Style style : Style.values()) {
      List<Portrayal> portrayals = subjects.stream().map(s -> program.paint(s, style)).toList();
      print(style, portrayals);
    }
  }

  private List<Subject> subjects(File file, int width) throws IOException {
    Picture photo = TestPortraits.picture(ImageIO.read(file));
    List<Subject> subjects = new ArrayList<>();
    try (Workers workers = new Workers(THREADS)) {
      for (FaceLandmarks face : finder.findIn(photo)) {
        if (face.boundingBox(FacialDataAccess.inTheStudio())[2] > width) {
          PortraitFraming framing =
              PortraitFraming.of(
                  photo.width(), photo.height(), List.of(face), FrameShape.SQUARE, SIZE);
          subjects.add(
              new Subject(file.getName() + "#" + subjects.size(), framing.frame(photo, workers)));
        }
      }
    }
    return subjects;
  }

  private Portrayal paint(Subject subject, Style style) {
    try (Atelier atelier = new Atelier(Techniques.of(style), people::findIn, THREADS)) {
      return paint(subject, style, atelier);
    }
  }

  private Portrayal paint(Subject subject, Style style, Atelier atelier) {
    List<Float> drifts = new ArrayList<>();
    Painter observed =
        (portrait, manner, progress) -> {
          Picture artwork = atelier.paint(portrait, manner, progress);
          drifts.add(likeness.drift(portrait, artwork));
          return artwork;
        };
    float bound = PortraitEasel.mostDrift(style);
    Portrait portrait = subject.portrait();
    try (Picture artwork =
        new SecondLook(likeness)
            .paint(observed, portrait, Manner.seeded(7), bound, PaintingProgress.unwatched())) {
      float last = likeness.drift(portrait, artwork);
      float[] lightness = lightness(portrait, artwork);
      return new Portrayal(
          subject.name(), drifts.get(0), last, drifts.size() - 1, lightness[0], lightness[1]);
    }
  }

  /** Mean lightness of the face in the portrait and in the artwork. */
  private float[] lightness(Portrait portrait, Picture artwork) {
    try (Workers workers = new Workers(THREADS);
        Study study = Study.of(portrait, people::findIn, workers)) {
      Oklab before = Oklab.of(portrait.picture(), workers);
      Oklab after = Oklab.of(artwork, workers);
      double[] sums = new double[2];
      int count = 0;
      for (int i = 0; i < artwork.rgb().length; i++) {
        int column = i % artwork.width();
        int row = i / artwork.width();
        float x = (column + 0.5f) / study.scale();
        float y = (row + 0.5f) / study.scale();
        if (study.face().at(x, y) > 0.5f) {
          sums[0] += before.lightness().values()[i];
          sums[1] += after.lightness().values()[i];
          count++;
        }
      }
      return new float[] {(float) (sums[0] / count), (float) (sums[1] / count)};
    }
  }

  private static void print(Style style, List<Portrayal> portrayals) {
    float bound = PortraitEasel.mostDrift(style);
    List<Float> drifts = portrayals.stream().map(Portrayal::last).sorted().toList();
    List<Portrayal> moved =
        portrayals.stream().sorted(Comparator.comparing(Portrayal::lightnessMoved)).toList();
    System.out.printf(
        Locale.ROOT,
        "%-12s faces %d, within %.2f at first %d, in the end %d; drift median %.3f, most %.3f;"
            + " painted again %d times; lightness %+.3f (%s) to %+.3f (%s); order changed in %s%n",
        style.slug(),
        portrayals.size(),
        bound,
        portrayals.stream().filter(p -> p.first() <= bound).count(),
        portrayals.stream().filter(p -> p.last() <= bound).count(),
        drifts.get(drifts.size() / 2),
        drifts.get(drifts.size() - 1),
        portrayals.stream().mapToInt(Portrayal::repaintings).sum(),
        moved.get(0).lightnessMoved(),
        moved.get(0).name(),
        moved.get(moved.size() - 1).lightnessMoved(),
        moved.get(moved.size() - 1).name(),
        changedOrder(portrayals));
    portrayals.stream()
        .filter(p -> p.last() > bound)
        .forEach(p -> System.out.printf(Locale.ROOT, "  %s: %.3f%n", p.name(), p.last()));
  }

  private static String changedOrder(List<Portrayal> portrayals) {
    int pairs = 0;
    int changed = 0;
    for (Portrayal one : portrayals) {
      for (Portrayal other : portrayals) {
        if (other.before() - one.before() > TOLD_APART) {
          pairs++;
          changed += other.after() > one.after() ? 0 : 1;
        }
      }
    }
    return changed + " of " + pairs + " pairs";
  }

  /** A face, alone in its frame. */
  private record Subject(String name, Portrait portrait) {}

  /** What became of a face. */
  private record Portrayal(
      String name, float first, float last, int repaintings, float before, float after) {

    float lightnessMoved() {
      return after - before;
    }
  }
}
