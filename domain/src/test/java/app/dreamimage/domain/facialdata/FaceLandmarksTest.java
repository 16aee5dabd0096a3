package app.dreamimage.domain.facialdata;

import static app.dreamimage.domain.facialdata.Proofs.accessByConsent;
import static app.dreamimage.domain.facialdata.Proofs.standingConsent;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({
  Clause.LANDMARKS_ARE_NO_BIOMETRIC_IDENTIFIER,
  Clause.LANDMARKS_ARE_NEVER_STORED,
  Clause.FACIAL_DATA_NEVER_IDENTIFIES,
  Clause.LANDMARKS_SERVE_ALIGNMENT_ONLY,
  Clause.FACIAL_DATA_SERVES_THE_ARTWORK,
  Clause.ACCESS_IS_LIMITED
})
final class FaceLandmarksTest {

  private static final float[] BOX = {1, 2, 30, 40};

  @Test
  void landmarks_are_read_with_access_and_cannot_be_changed_from_outside() {
    float[] xyz = points(478);
    FaceLandmarks landmarks = FaceLandmarks.of(xyz, BOX, 0.5f);
    float[] expected = xyz.clone();
    xyz[0] = -1;
    landmarks.coordinates(accessByConsent())[1] = -1;

    assertArrayEquals(expected, landmarks.coordinates(accessByConsent()));
    assertArrayEquals(BOX, landmarks.boundingBox(accessByConsent()));
    assertEquals(478, landmarks.count());
    assertEquals(0.5f, landmarks.score());
  }

  @Test
  void nothing_is_read_without_access() {
    FaceLandmarks landmarks = FaceLandmarks.of(points(468), BOX, 1);

    assertThrows(NullPointerException.class, () -> landmarks.coordinates(null));
    assertThrows(NullPointerException.class, () -> landmarks.boundingBox(null));
    assertThrows(NullPointerException.class, () -> landmarks.interOcularDistance(null));
  }

  @Test
  void every_method_that_tells_where_a_feature_is_demands_access() {
    Set<String> harmless = Set.of("count", "score", "toString", "close", "of");
    for (Method method : FaceLandmarks.class.getDeclaredMethods()) {
      if (!Modifier.isPrivate(method.getModifiers())
          && !method.isSynthetic()
          && !harmless.contains(method.getName())) {
        assertTrue(
            List.of(method.getParameterTypes()).contains(FacialDataAccess.class), method.getName());
      }
    }
  }

  @Test
  void landmarks_cannot_be_printed() {
    float[] xyz = points(468);
    Arrays.fill(xyz, 4711.25f);

    String printed = FaceLandmarks.of(xyz, BOX, 1).toString();

    assertEquals("FaceLandmarks[not shown]", printed);
  }

  @Test
  void landmarks_of_the_same_face_are_not_equal_and_do_not_hash_alike_by_value() {
    FaceLandmarks one = FaceLandmarks.of(points(468), BOX, 1);
    FaceLandmarks other = FaceLandmarks.of(points(468), BOX, 1);

    assertNotEquals(one, other);
    assertEquals(System.identityHashCode(one), one.hashCode());
    assertFalse(Comparable.class.isAssignableFrom(FaceLandmarks.class));
  }

  @Test
  void landmarks_cannot_be_serialised() throws IOException {
    assertFalse(Serializable.class.isAssignableFrom(FaceLandmarks.class));
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThrows(
          NotSerializableException.class,
          () -> out.writeObject(FaceLandmarks.of(points(468), BOX, 1)));
    }
  }

  @Test
  void nothing_is_left_of_landmarks_that_were_closed() {
    FaceLandmarks landmarks = FaceLandmarks.of(points(468), BOX, 1);

    landmarks.close();

    assertArrayEquals(new float[3 * 468], landmarks.coordinates(accessByConsent()));
    assertArrayEquals(new float[4], landmarks.boundingBox(accessByConsent()));
  }

  @Test
  void the_distance_between_the_eyes_is_that_of_their_centres() {
    float[] xyz = new float[3 * 468];
    put(xyz, 33, 100, 190);
    put(xyz, 133, 140, 210);
    put(xyz, 362, 220, 250);
    put(xyz, 263, 180, 220);

    // Centres (120, 200) and (200, 235).
    assertEquals(
        Math.sqrt(80 * 80 + 35 * 35),
        FaceLandmarks.of(xyz, BOX, 1).interOcularDistance(accessByConsent()),
        1e-4);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void every_number_is_finite(float bad) {
    float[] xyz = points(468);
    xyz[1403] = bad;
    assertThrows(IllegalArgumentException.class, () -> FaceLandmarks.of(xyz, BOX, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> FaceLandmarks.of(points(468), new float[] {0, 0, bad, 1}, 1));
    assertThrows(IllegalArgumentException.class, () -> FaceLandmarks.of(points(468), BOX, bad));
  }

  @Test
  void shapes_and_scores_are_what_they_must_be() {
    for (int length : new int[] {0, 3 * 467, 3 * 468 + 1}) {
      assertThrows(
          IllegalArgumentException.class, () -> FaceLandmarks.of(new float[length], BOX, 1));
    }
    for (float score : new float[] {0, 1}) {
      assertEquals(score, FaceLandmarks.of(points(468), BOX, score).score());
    }
    for (float score : new float[] {-0.01f, 1.01f}) {
      assertThrows(IllegalArgumentException.class, () -> FaceLandmarks.of(points(468), BOX, score));
    }
    assertThrows(
        IllegalArgumentException.class, () -> FaceLandmarks.of(points(468), new float[3], 1));
  }

  @ParameterizedTest
  @EnumSource(FacialDataPurpose.class)
  void facial_data_is_had_for_the_artwork_and_for_nothing_else(FacialDataPurpose purpose) {
    boolean granted =
        FacialDataAccess.of(standingConsent(), purpose)
            .fold(
                access -> true,
                refusal -> {
                  assertEquals(Reason.PURPOSE_NOT_ALLOWED, refusal.reason());
                  assertEquals(Clause.FACIAL_DATA_NEVER_IDENTIFIES, refusal.clause());
                  return false;
                });

    assertEquals(
        EnumSet.of(
                FacialDataPurpose.ANALYSIS_FOR_THE_ARTWORK,
                FacialDataPurpose.ALIGNMENT,
                FacialDataPurpose.PERSONALISATION)
            .contains(purpose),
        granted);
    assertEquals(
        granted ? Outcome.granted(purpose) : Outcome.refused(Reason.PURPOSE_NOT_ALLOWED),
        purpose.judge());
  }

  @Test
  void the_studio_reads_what_it_was_handed_and_owners_read_their_own() {
    FaceLandmarks landmarks = FaceLandmarks.of(points(468), BOX, 1);

    assertEquals(3 * 468, landmarks.coordinates(FacialDataAccess.inTheStudio()).length);
    assertEquals(3 * 468, landmarks.coordinates(FacialDataAccess.forItsOwner()).length);
  }

  @Test
  void no_access_is_had_without_the_proof_of_consent() {
    assertThrows(
        NullPointerException.class, () -> FacialDataAccess.of(null, FacialDataPurpose.ALIGNMENT));
  }

  private static float[] points(int count) {
    float[] xyz = new float[3 * count];
    for (int i = 0; i < xyz.length; i++) {
      xyz[i] = i;
    }
    return xyz;
  }

  private static void put(float[] xyz, int point, float x, float y) {
    xyz[3 * point] = x;
    xyz[3 * point + 1] = y;
  }
}
