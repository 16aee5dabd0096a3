package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Light skin stays light and dark skin dark, whatever it is painted in. */
class SkinLightnessTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);
  private static final int LEFT_PUPIL = 386;

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#inColour")
  void skin_keeps_its_lightness_be_it_light_or_dark(Subject subject) {
    for (float shade : new float[] {1, 0.45f}) {
      Portrait portrait = TestPortraits.framed(512);
      Region face = face(portrait, 0);
      face.shade(portrait.picture(), shade);
      double before = face.meanLightness(portrait.picture());

      assertEquals(before, face.meanLightness(subject.paint(portrait)), 0.04);
    }
  }

  @ParameterizedTest
  @MethodSource("app.dreamimage.ml.painting.Subject#all")
  void the_order_of_light_and_dark_skin_is_kept(Subject subject) {
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

    Picture artwork = subject.paint(portrait);

    double gap = light.meanLightness(artwork) - dark.meanLightness(artwork);
    assertTrue(gap > 0.10, () -> "gap " + gap);
    for (int person = 0; person < 2; person++) {
      float[] xyz = portrait.faces().get(person).coordinates(FacialDataAccess.inTheStudio());
      double kept = eye(xyz, LEFT_PUPIL).detailKept(two, artwork);
      assertTrue(kept > 0.3, () -> "eye " + kept);
    }
  }

  private static Region face(Portrait portrait, int person) {
    return Region.face(portrait.faces().get(person).coordinates(FacialDataAccess.inTheStudio()));
  }

  private static Region eye(float[] xyz, int pupil) {
    float reach = Math.abs(xyz[3 * 263] - xyz[3 * 33]) * 0.2f;
    return new Region(xyz[3 * pupil], xyz[3 * pupil + 1], reach);
  }
}
