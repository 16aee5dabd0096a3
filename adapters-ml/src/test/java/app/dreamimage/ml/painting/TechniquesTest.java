package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every technique. */
class TechniquesTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);
  private static final int RIGHT_PUPIL = 159;
  private static final int LEFT_PUPIL = 386;

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void the_same_seed_gives_the_same_pixels_on_any_number_of_threads_and_any_java(Subject subject) {
    int[] alone = subject.paint(TestPortraits.framed(512), Manner.seeded(7), 1).rgb();

    assertArrayEquals(alone, subject.paint(TestPortraits.framed(512), Manner.seeded(7), 3).rgb());
    CRC32 sum = new CRC32();
    for (int rgb : alone) {
      sum.update(rgb >> 16);
      sum.update(rgb >> 8);
      sum.update(rgb);
    }
    assertEquals(subject.painted(), sum.getValue(), "changes only with recipe and study");
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void another_seed_gives_another_hand_and_another_freedom_another_picture(Subject subject) {
    int[] usual = subject.paint(TestPortraits.framed(512)).rgb();
    int[] other = subject.paint(TestPortraits.framed(512), Manner.seeded(8), 2).rgb();
    int[] faithful = subject.paint(TestPortraits.framed(512), new Manner(7, 0), 2).rgb();
    int[] free = subject.paint(TestPortraits.framed(512), new Manner(7, 1), 2).rgb();

    assertTrue(distance(usual, other) > 1, () -> "seed " + distance(usual, other));
    assertTrue(distance(usual, faithful) > 1);
    assertTrue(distance(usual, free) > 1);
    assertTrue(distance(faithful, free) > distance(usual, faithful) / 2);
  }

  private static double distance(int[] one, int[] other) {
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs((one[i] >> 8 & 255) - (other[i] >> 8 & 255));
    }
    return (double) sum / one.length;
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void progress_never_falls_and_shows_the_artwork_growing(Subject subject) {
    Recording recording = new Recording(2);
    subject.painter(2).paint(TestPortraits.framed(512), Manner.seeded(7), recording);

    for (int i = 1; i < recording.fractions.size(); i++) {
      assertTrue(recording.fractions.get(i) > recording.fractions.get(i - 1));
      assertTrue(recording.strokes.get(i) >= recording.strokes.get(i - 1));
    }
    assertEquals(0, recording.fractions.get(0));
    assertEquals(1, recording.fractions.get(recording.fractions.size() - 1));
    assertTrue(recording.strokes.get(recording.strokes.size() - 1) > 50);
    assertTrue(recording.looks.size() >= 10);
    for (Picture look : recording.looks) {
      assertTrue(look.width() <= 64 && look.height() <= 64 && look.width() > 30);
    }
    int[] first = recording.looks.get(0).rgb();
    int[] last = recording.looks.get(recording.looks.size() - 1).rgb();
    assertTrue(distance(first, last) > 5, () -> "changed by " + distance(first, last));
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void a_painting_called_off_stops_where_it_is(Subject subject) {
    Recording recording = new Recording(0.4);

    assertThrows(
        CancellationException.class,
        () -> subject.painter(2).paint(TestPortraits.framed(512), Manner.seeded(7), recording));
    assertTrue(recording.fractions.get(recording.fractions.size() - 1) < 0.6);
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void fine_detail_survives_at_the_eyes_and_not_in_the_background(Subject subject) {
    Portrait portrait = TestPortraits.framed(512);
    float[] xyz = portrait.faces().get(0).coordinates(access());
    Picture painting = subject.paint(portrait);

    double right = eye(xyz, RIGHT_PUPIL).detailKept(portrait.picture(), painting);
    double left = eye(xyz, LEFT_PUPIL).detailKept(portrait.picture(), painting);
    double flag = new Region(20, 60, 22).detailKept(portrait.picture(), painting);

    assertTrue(right > subject.eyesKept(), () -> "right eye " + right);
    assertTrue(left > subject.eyesKept(), () -> "left eye " + left);
    assertTrue(flag < 0.45, () -> "flag " + flag);
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void a_face_cut_by_the_border_is_painted(Subject subject) {
    for (int[] moved : new int[][] {{-190, -60}, {120, -30}, {-100, 390}}) {
      Picture photo = TestPortraits.cut(TestPortraits.astronaut(), -moved[0], -moved[1], 400, 512);
      Portrait portrait =
          new Portrait(photo, List.of(TestPortraits.moved(FACE, 1, moved[0], moved[1])));

      Picture painting = subject.paint(portrait);

      assertEquals(400, painting.width());
      assertEquals(512, painting.height());
    }
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void tiny_pictures_are_painted(Subject subject) {
    for (int[] size : new int[][] {{1, 1}, {2, 1}, {1, 7}, {5, 5}, {24, 30}, {64, 9}}) {
      Picture photo = TestPortraits.cut(TestPortraits.astronaut(), 200, 80, size[0], size[1]);
      Portrait portrait =
          new Portrait(photo, List.of(TestPortraits.moved(FACE, size[1] / 512f, 0, 0)));

      assertEquals(size[0] * size[1], subject.paint(portrait).rgb().length);
    }
  }

  private static FacialDataAccess access() {
    return FacialDataAccess.inTheStudio();
  }

  private static Region eye(float[] xyz, int pupil) {
    float reach = Math.abs(xyz[3 * 263] - xyz[3 * 33]) * 0.2f;
    return new Region(xyz[3 * pupil], xyz[3 * pupil + 1], reach);
  }

  /** Writes down what it is told and shown, and calls the painting off from a fraction on. */
  private static final class Recording implements PaintingProgress {
    private final List<Double> fractions = new ArrayList<>();
    private final List<Integer> strokes = new ArrayList<>();
    private final List<Picture> looks = new ArrayList<>();
    private final double until;

    Recording(double until) {
      this.until = until;
    }

    @Override
    public void reached(double fraction, int strokesLaid) {
      fractions.add(fraction);
      strokes.add(strokesLaid);
    }

    @Override
    public boolean isCalledOff() {
      return !fractions.isEmpty() && fractions.get(fractions.size() - 1) >= until;
    }

    @Override
    public int previewSide() {
      return 64;
    }

    @Override
    public void grown(Picture preview) {
      looks.add(preview);
    }
  }
}
