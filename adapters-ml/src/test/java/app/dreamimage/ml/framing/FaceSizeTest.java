package app.dreamimage.ml.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.painting.TestPortraits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A face that turns aside does not become a small one. */
final class FaceSizeTest {

  private final FaceLandmarks face = TestPortraits.astronautsFace().get(0);

  @Test
  void the_size_of_a_face_that_looks_here_is_the_distance_between_its_eyes() {
    assertEquals(eyes(face), FaceSize.of(face));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-85, -75, 70, 80, 90})
  void a_face_that_looks_far_aside_is_hardly_smaller(double degrees) {
    FaceLandmarks turned = TestPortraits.turned(face, degrees);

    assertTrue(eyes(turned) < 0.6f * eyes(face));
    assertTrue(FaceSize.of(turned) > 0.75f * FaceSize.of(face));
  }

  private static float eyes(FaceLandmarks face) {
    return face.interOcularDistance(FacialDataAccess.inTheStudio());
  }
}
