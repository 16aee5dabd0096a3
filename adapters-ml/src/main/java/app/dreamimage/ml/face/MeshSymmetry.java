package app.dreamimage.ml.face;

import app.dreamimage.ml.face.graph.FaceMesh;

/**
 * Which point of the mesh is the mirror image of which. Twenty-eight points lie on the middle of a
 * face; of the others, those on the person's right are numbered in the same order as those on the
 * left. The ten points of the irises follow.
 */
final class MeshSymmetry {

  /** How many points there are with both irises. */
  static final int POINTS = FaceMesh.POINTS + 10;

  private static final int FIRST_ON_THE_LEFT = 248;

  private static final int[] ON_THE_MIDDLE = {
    0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 94, 151, 152, 164, 168, 175,
    195, 197, 199, 200
  };

  /** The pupil, and the points right, above, left and below of it in the picture. */
  private static final int[] MIRRORED_IRIS = {0, 3, 2, 1, 4};

  private static final int[] PARTNERS = partners();

  private MeshSymmetry() {}

  /** The point that a point becomes in a mirror. */
  static int partnerOf(int point) {
    return PARTNERS[point];
  }

  private static int[] partners() {
    int[] partners = new int[POINTS];
    for (int point : ON_THE_MIDDLE) {
      partners[point] = point;
    }
    int left = FIRST_ON_THE_LEFT;
    for (int right = 1; right < FIRST_ON_THE_LEFT; right++) {
      boolean paired = partners[right] == 0;
      if (paired) {
        partners[right] = left;
        partners[left] = right;
        left++;
      }
    }
    int iris = MIRRORED_IRIS.length;
    for (int i = 0; i < iris; i++) {
      partners[FaceMesh.POINTS + i] = FaceMesh.POINTS + iris + MIRRORED_IRIS[i];
      partners[FaceMesh.POINTS + iris + i] = FaceMesh.POINTS + MIRRORED_IRIS[i];
    }
    return partners;
  }
}
