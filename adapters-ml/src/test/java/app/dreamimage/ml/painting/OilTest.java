package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OilTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);

  /** Checksum of the astronaut at 512 pixels, seed 7. */
  private static final long PAINTED = 2744817430L;

  private static final int RIGHT_PUPIL = 159;
  private static final int LEFT_PUPIL = 386;

  @Test
  void the_same_seed_gives_the_same_pixels_on_any_number_of_threads() {
    int[] alone = paint(TestPortraits.framed(512), 7, 1).rgb();

    assertArrayEquals(alone, paint(TestPortraits.framed(512), 7, 2).rgb());
    assertArrayEquals(alone, paint(TestPortraits.framed(512), 7, 5).rgb());
  }

  @Test
  void the_pixels_are_those_of_every_other_java_runtime() {
    CRC32 sum = new CRC32();
    for (int rgb : paint(TestPortraits.framed(512), 7, 2).rgb()) {
      sum.update(rgb >> 16);
      sum.update(rgb >> 8);
      sum.update(rgb);
    }
    assertEquals(PAINTED, sum.getValue(), "changes only with the recipe, on all runtimes alike");
  }

  @Test
  void another_seed_gives_another_hand_and_the_same_picture() {
    int[] one = paint(TestPortraits.framed(512), 7, 2).rgb();
    int[] other = paint(TestPortraits.framed(512), 8, 2).rgb();
    int differing = 0;
    long distance = 0;
    for (int i = 0; i < one.length; i++) {
      int step = Math.abs((one[i] >> 8 & 255) - (other[i] >> 8 & 255));
      differing += step > 0 ? 1 : 0;
      distance += step;
    }
    assertTrue(differing > one.length / 2);
    assertTrue(distance < 16L * one.length);
  }

  @Test
  void progress_never_falls_and_ends_at_one() {
    List<Double> fractions = new ArrayList<>();
    List<Integer> strokes = new ArrayList<>();
    TestPortraits.painter(new OilTechnique(), 2)
        .paint(TestPortraits.framed(512), Manner.seeded(7), new Recording(fractions, strokes, 2));

    assertTrue(fractions.size() >= 10);
    assertEquals(0, fractions.get(0));
    for (int i = 1; i < fractions.size(); i++) {
      assertTrue(fractions.get(i) > fractions.get(i - 1));
      assertTrue(strokes.get(i) >= strokes.get(i - 1));
    }
    assertEquals(1, fractions.get(fractions.size() - 1));
    assertTrue(strokes.get(strokes.size() - 1) > 2_000);
  }

  @Test
  void a_painting_called_off_stops_where_it_is() {
    List<Double> fractions = new ArrayList<>();
    Recording recording = new Recording(fractions, new ArrayList<>(), 0.4);

    assertThrows(
        CancellationException.class,
        () ->
            TestPortraits.painter(new OilTechnique(), 2)
                .paint(TestPortraits.framed(512), Manner.seeded(7), recording));
    assertTrue(fractions.get(fractions.size() - 1) < 0.5);
  }

  @ParameterizedTest
  @CsvSource({"1.0", "0.45"})
  void skin_keeps_its_lightness_be_it_light_or_dark(float shade) {
    Portrait portrait = TestPortraits.framed(512);
    float[] xyz = portrait.faces().get(0).coordinates(FacialDataAccess.inTheStudio());
    Region face = Region.face(xyz);
    face.shade(portrait.picture(), shade);
    double before = face.meanLightness(portrait.picture());

    Picture painting = paint(portrait, 7, 2);

    assertEquals(before, face.meanLightness(painting), 0.04);
  }

  @Test
  void fine_detail_survives_at_the_eyes_and_not_in_the_background() {
    Portrait portrait = TestPortraits.framed(512);
    float[] xyz = portrait.faces().get(0).coordinates(FacialDataAccess.inTheStudio());
    Picture painting = paint(portrait, 7, 2);

    double right = eye(xyz, RIGHT_PUPIL).detailKept(portrait.picture(), painting);
    double left = eye(xyz, LEFT_PUPIL).detailKept(portrait.picture(), painting);
    double flag = new Region(20, 60, 22).detailKept(portrait.picture(), painting);

    assertTrue(right > 0.75, () -> "right eye " + right);
    assertTrue(left > 0.75, () -> "left eye " + left);
    assertTrue(flag < 0.45, () -> "flag " + flag);
  }

  @Test
  void each_of_two_people_is_painted_with_care() {
    Picture photo = TestPortraits.astronaut();
    int[] rgb = new int[1000 * 500];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = photo.rgb()[i / 1000 * 512 + i % 500];
    }
    Portrait portrait =
        new Portrait(
            new Picture(1000, 500, rgb), List.of(FACE, TestPortraits.moved(FACE, 1, 500, 0)));

    Picture painting = paint(portrait, 7, 2);

    for (FaceLandmarks face : portrait.faces()) {
      float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
      double kept = eye(xyz, LEFT_PUPIL).detailKept(portrait.picture(), painting);
      assertTrue(kept > 0.7, () -> "eye " + kept);
    }
  }

  @ParameterizedTest
  @CsvSource({"-190,-60", "120,-30", "-100,390"})
  void a_face_cut_by_the_border_is_painted(int dx, int dy) {
    Picture photo = TestPortraits.cut(TestPortraits.astronaut(), -dx, -dy, 400, 512);
    Portrait portrait = new Portrait(photo, List.of(TestPortraits.moved(FACE, 1, dx, dy)));

    Picture painting = paint(portrait, 7, 2);

    assertEquals(400, painting.width());
    assertEquals(512, painting.height());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,1", "1,7", "5,5", "24,30", "64,9"})
  void tiny_pictures_are_painted(int width, int height) {
    Picture photo = TestPortraits.cut(TestPortraits.astronaut(), 200, 80, width, height);
    Portrait portrait =
        new Portrait(photo, List.of(TestPortraits.moved(FACE, height / 512f, 0, 0)));

    Picture painting = paint(portrait, 7, 2);

    assertEquals(width * height, painting.rgb().length);
  }

  private static Region eye(float[] xyz, int pupil) {
    float reach = Math.abs(xyz[3 * 263] - xyz[3 * 33]) * 0.2f;
    return new Region(xyz[3 * pupil], xyz[3 * pupil + 1], reach);
  }

  private static Picture paint(Portrait portrait, long seed, int threads) {
    return TestPortraits.painter(new OilTechnique(), threads)
        .paint(portrait, Manner.seeded(seed), PaintingProgress.unwatched());
  }

  /** Writes down what it is told, and calls the painting off from a fraction on. */
  private record Recording(List<Double> fractions, List<Integer> strokes, double until)
      implements PaintingProgress {

    @Override
    public void reached(double fraction, int strokesLaid) {
      fractions.add(fraction);
      strokes.add(strokesLaid);
    }

    @Override
    public boolean isCalledOff() {
      return !fractions.isEmpty() && fractions.get(fractions.size() - 1) >= until;
    }
  }
}
