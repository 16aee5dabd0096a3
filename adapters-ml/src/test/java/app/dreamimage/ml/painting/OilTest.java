package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.picture.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class OilTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);
  private static final int LEFT_PUPIL = 386;

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

    Picture painting = paint(portrait);

    for (FaceLandmarks face : portrait.faces()) {
      float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
      double kept = eye(xyz, LEFT_PUPIL).detailKept(portrait.picture(), painting);
      assertTrue(kept > 0.7, () -> "eye " + kept);
    }
  }

  private static Region eye(float[] xyz, int pupil) {
    float reach = Math.abs(xyz[3 * 263] - xyz[3 * 33]) * 0.2f;
    return new Region(xyz[3 * pupil], xyz[3 * pupil + 1], reach);
  }

  private static Picture paint(Portrait portrait) {
    return TestPortraits.painter(new OilTechnique(), 2)
        .paint(portrait, Manner.seeded(7), PaintingProgress.unwatched());
  }
}
