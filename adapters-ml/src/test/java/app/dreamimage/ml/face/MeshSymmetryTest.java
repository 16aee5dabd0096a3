package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.ml.face.graph.AttentionMesh;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeshSymmetryTest {

  @Test
  void a_mirror_image_of_a_mirror_image_is_the_point_itself() {
    for (int point = 0; point < MeshSymmetry.POINTS; point++) {
      assertEquals(point, MeshSymmetry.partnerOf(MeshSymmetry.partnerOf(point)));
    }
  }

  @Test
  void twenty_eight_points_and_no_others_are_their_own_mirror_images() {
    assertEquals(
        28,
        IntStream.range(0, MeshSymmetry.POINTS)
            .filter(point -> MeshSymmetry.partnerOf(point) == point)
            .count());
  }

  @Test
  void the_points_of_one_eye_are_those_of_the_other_in_a_mirror() {
    int[] right = AttentionMesh.RIGHT_EYE_PATCH.points();
    int[] left = AttentionMesh.LEFT_EYE_PATCH.points();
    for (int i = 0; i < right.length; i++) {
      assertEquals(left[i], MeshSymmetry.partnerOf(right[i]));
    }
  }

  @Test
  void lips_stay_lips_and_an_iris_looks_the_other_way() {
    int[] lips = IntStream.of(AttentionMesh.LIPS_PATCH.points()).sorted().toArray();
    for (int point : lips) {
      assertEquals(
          1, IntStream.of(lips).filter(one -> one == MeshSymmetry.partnerOf(point)).count());
    }
    assertEquals(473, MeshSymmetry.partnerOf(468));
    assertEquals(476, MeshSymmetry.partnerOf(469));
    assertEquals(475, MeshSymmetry.partnerOf(470));
  }
}
