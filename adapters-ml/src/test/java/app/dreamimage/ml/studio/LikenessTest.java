package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.Manner;
import app.dreamimage.ml.painting.PaintingProgress;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.painting.oil.OilTechnique;
import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The artwork matches the features of its photo, and what measures that keeps nothing. */
@Proves(Clause.FACIAL_DATA_SERVES_THE_ARTWORK)
final class LikenessTest {

  private static final FacialDataAccess ACCESS = FacialDataAccess.inTheStudio();
  private static final Picture ARTWORK = new Picture(1, 1, new int[1]);

  private final FaceLandmarks face = TestPortraits.astronautsFace().get(0);
  private final float eyes = face.interOcularDistance(ACCESS);

  @Test
  void features_in_their_place_have_not_drifted() {
    assertEquals(0, drift(List.of(face), TestPortraits.moved(face, 1, 0, 0)));
  }

  @Test
  void a_drift_is_told_in_eye_distances() {
    FaceLandmarks aside = TestPortraits.moved(face, 1, 0.3f * eyes, 0.4f * eyes);

    assertEquals(0.5f, drift(List.of(face), aside), 1e-4f);
  }

  @Test
  void of_several_faces_the_one_that_drifted_most_counts() {
    FaceLandmarks other = TestPortraits.moved(face, 2, 400, 0);
    FaceLandmarks near = TestPortraits.moved(face, 1, 0.1f * eyes, 0);
    FaceLandmarks far = TestPortraits.moved(face, 2, 400 + 0.6f * eyes, 0);

    assertEquals(0.3f, drift(List.of(face, other), far, near), 1e-4f);
  }

  @Test
  void a_face_that_is_not_there_has_drifted_without_end() {
    FaceLandmarks elsewhere = TestPortraits.moved(face, 1, 3 * eyes, 0);

    assertEquals(Float.POSITIVE_INFINITY, drift(List.of(face)));
    assertEquals(Float.POSITIVE_INFINITY, drift(List.of(face), elsewhere));
  }

  @Test
  void what_was_found_in_the_artwork_is_overwritten_and_the_portrait_is_not() {
    FaceLandmarks found = TestPortraits.moved(face, 1, 2, 0);
    float[] before = face.coordinates(ACCESS);

    drift(List.of(face), found);

    assertArrayEquals(new float[before.length], found.coordinates(ACCESS));
    assertArrayEquals(before, face.coordinates(ACCESS));
  }

  @Test
  void a_face_painted_in_oil_keeps_its_features_and_a_shifted_artwork_does_not() {
    Portrait portrait = TestPortraits.framed(512);
    Picture artwork =
        TestPortraits.painter(new OilTechnique(), 2)
            .paint(portrait, Manner.seeded(7), PaintingProgress.unwatched());
    Picture shifted = TestPortraits.cut(artwork, 8, 0, 512, 512);

    try (FaceModel model = FaceModel.load()) {
      Likeness likeness = new Likeness(new Dl4jLandmarkFinder(model, Accuracy.PRECISE)::findAgain);

      assertTrue(likeness.drift(portrait, artwork) < 0.04);
      assertTrue(likeness.drift(portrait, shifted) > 0.08);
    }
  }

  @Test
  void paper_without_a_face_on_it_has_lost_the_face() {
    Portrait portrait = TestPortraits.framed(512);
    int[] paper = new int[512 * 512];
    Arrays.fill(paper, 0xF0E8D8);

    try (FaceModel model = FaceModel.load()) {
      Likeness likeness = new Likeness(new Dl4jLandmarkFinder(model, Accuracy.FAST)::findAgain);

      assertEquals(Float.POSITIVE_INFINITY, likeness.drift(portrait, new Picture(512, 512, paper)));
    }
  }

  private static float drift(List<FaceLandmarks> faces, FaceLandmarks... found) {
    return new Likeness((artwork, known) -> List.of(found))
        .drift(new Portrait(ARTWORK, faces), ARTWORK);
  }
}
