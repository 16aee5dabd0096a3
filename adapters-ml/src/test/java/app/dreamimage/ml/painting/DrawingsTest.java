package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.chalk.ChalkTechnique;
import app.dreamimage.ml.painting.ink.InkTechnique;
import app.dreamimage.ml.painting.pastel.PastelTechnique;
import app.dreamimage.ml.painting.pencil.PencilTechnique;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for everything that is drawn with sticks and pens. */
class DrawingsTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);
  private static final int RIGHT_PUPIL = 159;
  private static final int LEFT_PUPIL = 386;

  /** The techniques, with the checksum of the astronaut at 512 pixels, seed 7. */
  private static final List<Drawing> DRAWINGS =
      List.of(
          new Drawing("pencil", new PencilTechnique(), 2961162329L, 0.60),
          new Drawing("ink", new InkTechnique(), 1048286585L, 0.45),
          new Drawing("chalk", new ChalkTechnique(), 2070740293L, 0.65),
          new Drawing("pastel", new PastelTechnique(), 3576286818L, 0.75));

  static List<Drawing> drawings() {
    return DRAWINGS;
  }

  /** A technique and what is expected of it. */
  record Drawing(String name, Technique technique, long drawn, double eyesKept) {

    Picture of(Portrait portrait, Manner manner, int threads) {
      return TestPortraits.painter(technique, threads)
          .paint(portrait, manner, PaintingProgress.unwatched());
    }

    Picture of(Portrait portrait) {
      return of(portrait, Manner.seeded(7), 2);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void the_same_seed_gives_the_same_pixels_on_any_number_of_threads_and_any_java(Drawing drawing) {
    int[] alone = drawing.of(TestPortraits.framed(512), Manner.seeded(7), 1).rgb();

    assertArrayEquals(alone, drawing.of(TestPortraits.framed(512), Manner.seeded(7), 3).rgb());
    CRC32 sum = new CRC32();
    for (int rgb : alone) {
      sum.update(rgb >> 16);
      sum.update(rgb >> 8);
      sum.update(rgb);
    }
    assertEquals(drawing.drawn, sum.getValue(), "changes only with the recipe and the study");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void another_seed_and_another_freedom_give_another_drawing(Drawing drawing) {
    int[] usual = drawing.of(TestPortraits.framed(512)).rgb();
    int[] other = drawing.of(TestPortraits.framed(512), Manner.seeded(8), 2).rgb();
    int[] faithful = drawing.of(TestPortraits.framed(512), new Manner(7, 0), 2).rgb();
    int[] free = drawing.of(TestPortraits.framed(512), new Manner(7, 1), 2).rgb();

    assertTrue(distance(usual, other) > 1);
    assertTrue(distance(usual, faithful) > 1);
    assertTrue(distance(usual, free) > 1);
  }

  private static double distance(int[] one, int[] other) {
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs((one[i] >> 8 & 255) - (other[i] >> 8 & 255));
    }
    return (double) sum / one.length;
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void progress_never_falls_and_shows_the_drawing_growing(Drawing drawing) {
    Recording recording = new Recording(2);
    TestPortraits.painter(drawing.technique, 2)
        .paint(TestPortraits.framed(512), Manner.seeded(7), recording);

    for (int i = 1; i < recording.fractions.size(); i++) {
      assertTrue(recording.fractions.get(i) > recording.fractions.get(i - 1));
      assertTrue(recording.marks.get(i) >= recording.marks.get(i - 1));
    }
    assertEquals(1, recording.fractions.get(recording.fractions.size() - 1));
    assertTrue(recording.marks.get(recording.marks.size() - 1) > 500);
    assertTrue(recording.looks.size() >= 10);
    assertTrue(recording.looks.get(0).width() <= 64);
    assertTrue(
        distance(
                recording.looks.get(0).rgb(), recording.looks.get(recording.looks.size() - 1).rgb())
            > 5);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void a_drawing_called_off_stops_where_it_is(Drawing drawing) {
    Recording recording = new Recording(0.4);

    assertThrows(
        CancellationException.class,
        () ->
            TestPortraits.painter(drawing.technique, 2)
                .paint(TestPortraits.framed(512), Manner.seeded(7), recording));
    assertTrue(recording.fractions.get(recording.fractions.size() - 1) < 0.6);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void fine_detail_survives_at_the_eyes_and_not_in_the_background(Drawing drawing) {
    Portrait portrait = TestPortraits.framed(512);
    float[] xyz = portrait.faces().get(0).coordinates(FacialDataAccess.inTheStudio());
    Picture artwork = drawing.of(portrait);

    for (int pupil : new int[] {RIGHT_PUPIL, LEFT_PUPIL}) {
      double kept = eye(xyz, pupil).detailKept(portrait.picture(), artwork);
      assertTrue(kept > drawing.eyesKept, () -> "eye " + kept);
    }
    double flag = new Region(20, 60, 22).detailKept(portrait.picture(), artwork);
    assertTrue(flag < 0.45, () -> "flag " + flag);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void the_order_of_light_and_dark_skin_is_kept(Drawing drawing) {
    Picture photo = TestPortraits.astronaut();
    int[] rgb = new int[1000 * 500];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = photo.rgb()[i / 1000 * 512 + i % 500];
    }
    Picture two = new Picture(1000, 500, rgb);
    Portrait portrait = new Portrait(two, List.of(FACE, TestPortraits.moved(FACE, 1, 500, 0)));
    Region light = face(portrait, 0);
    Region dark = face(portrait, 1);
    dark.shade(two, 0.55f);

    Picture artwork = drawing.of(portrait);

    double gap = light.meanLightness(artwork) - dark.meanLightness(artwork);
    assertTrue(gap > 0.10, () -> "gap " + gap);
    for (int person = 0; person < 2; person++) {
      float[] xyz = portrait.faces().get(person).coordinates(FacialDataAccess.inTheStudio());
      double kept = eye(xyz, LEFT_PUPIL).detailKept(two, artwork);
      assertTrue(kept > 0.3, () -> "eye " + kept);
    }
  }

  @Test
  void pastel_keeps_the_lightness_of_skin_be_it_light_or_dark() {
    for (float shade : new float[] {1, 0.45f}) {
      Portrait portrait = TestPortraits.framed(512);
      Region face = face(portrait, 0);
      face.shade(portrait.picture(), shade);
      double before = face.meanLightness(portrait.picture());

      assertEquals(before, face.meanLightness(DRAWINGS.get(3).of(portrait)), 0.04);
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void a_face_cut_by_the_border_is_drawn(Drawing drawing) {
    for (int[] shift : new int[][] {{-190, -60}, {120, -30}, {-100, 390}}) {
      Picture photo = TestPortraits.cut(TestPortraits.astronaut(), -shift[0], -shift[1], 300, 400);
      Portrait portrait =
          new Portrait(photo, List.of(TestPortraits.moved(FACE, 1, shift[0], shift[1])));

      assertEquals(400, drawing.of(portrait).height());
    }
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void tiny_pictures_are_drawn(Drawing drawing) {
    for (int[] size : new int[][] {{1, 1}, {2, 1}, {1, 7}, {5, 5}, {24, 30}, {64, 9}}) {
      Picture photo = TestPortraits.cut(TestPortraits.astronaut(), 200, 80, size[0], size[1]);
      Portrait portrait =
          new Portrait(photo, List.of(TestPortraits.moved(FACE, size[1] / 512f, 0, 0)));

      assertEquals(size[0] * size[1], drawing.of(portrait).rgb().length);
    }
  }

  private static Region face(Portrait portrait, int person) {
    return Region.face(portrait.faces().get(person).coordinates(FacialDataAccess.inTheStudio()));
  }

  private static Region eye(float[] xyz, int pupil) {
    float reach = Math.abs(xyz[3 * 263] - xyz[3 * 33]) * 0.2f;
    return new Region(xyz[3 * pupil], xyz[3 * pupil + 1], reach);
  }

  /** Writes down what it is told, and calls the drawing off from a fraction on. */
  private static final class Recording implements PaintingProgress {
    private final List<Double> fractions = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Picture> looks = new ArrayList<>();
    private final double until;

    Recording(double until) {
      this.until = until;
    }

    @Override
    public void reached(double fraction, int laid) {
      fractions.add(fraction);
      marks.add(laid);
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
