package app.dreamimage.ml.face;

import app.dreamimage.ml.face.PicturePyramid.Border;
import app.dreamimage.ml.face.graph.AttentionMesh;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.graph.Patch;
import app.dreamimage.ml.face.plan.Plan;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fits the attention mesh, with irises, to the face in a square of a picture. It does not say
 * whether it is a face: that network's own answer is yes to too many things. For one thread.
 */
final class CloseMesher implements AutoCloseable {

  private static final int SIDE = AttentionMesh.SIDE;
  private static final int[] RIGHT_IRIS = irisFrom(FaceMesh.POINTS);
  private static final int[] LEFT_IRIS = irisFrom(FaceMesh.POINTS + 5);

  private final Plan plan = Plan.of(AttentionMesh.graph(), SIDE, SIDE, 3);
  private final float[] input = new float[SIDE * SIDE * 3];

  private static int[] irisFrom(int first) {
    return IntStream.range(first, first + 5).toArray();
  }

  /** The points of the face in a square. */
  float[] fit(PicturePyramid picture, Region square) {
    sample(picture, square);
    return inPicture(crop(), square);
  }

  /** The points of the face in a square, each the mean of where it is there and in a mirror. */
  float[] fitWithMirror(PicturePyramid picture, Region square) {
    sample(picture, square);
    float[] seen = crop();
    mirror();
    float[] mirrored = crop();
    for (int point = 0; point < MeshSymmetry.POINTS; point++) {
      int i = 3 * point;
      int partner = 3 * MeshSymmetry.partnerOf(point);
      seen[i] = (seen[i] + SIDE - mirrored[partner]) / 2;
      seen[i + 1] = (seen[i + 1] + mirrored[partner + 1]) / 2;
      seen[i + 2] = (seen[i + 2] + mirrored[partner + 2]) / 2;
    }
    Arrays.fill(mirrored, 0);
    return inPicture(seen, square);
  }

  private void sample(PicturePyramid picture, Region square) {
    picture.sample(square, SIDE, Border.NEAREST_PIXEL, input);
    for (int i = 0; i < input.length; i++) {
      input[i] /= 255;
    }
  }

  private void mirror() {
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE / 2; column++) {
        int left = (row * SIDE + column) * 3;
        int right = (row * SIDE + SIDE - 1 - column) * 3;
        for (int channel = 0; channel < 3; channel++) {
          float kept = input[left + channel];
          input[left + channel] = input[right + channel];
          input[right + channel] = kept;
        }
      }
    }
  }

  /** The points in pixels of the crop. */
  private float[] crop() {
    plan.input().put(input);
    plan.run();
    float[] xyz = new float[3 * MeshSymmetry.POINTS];
    plan.output(AttentionMesh.MESH).get(xyz, 0, 3 * FaceMesh.POINTS);
    refine(xyz, AttentionMesh.RIGHT_EYE_PATCH, AttentionMesh.RIGHT_EYE);
    refine(xyz, AttentionMesh.LEFT_EYE_PATCH, AttentionMesh.LEFT_EYE);
    refine(xyz, AttentionMesh.LIPS_PATCH, AttentionMesh.LIPS);
    place(xyz, RIGHT_IRIS, AttentionMesh.RIGHT_IRIS);
    place(xyz, LEFT_IRIS, AttentionMesh.LEFT_IRIS);
    liftIris(xyz, RIGHT_IRIS, AttentionMesh.RIGHT_EYE_PATCH);
    liftIris(xyz, LEFT_IRIS, AttentionMesh.LEFT_EYE_PATCH);
    return xyz;
  }

  private void refine(float[] xyz, Patch patch, String output) {
    place(xyz, patch.points(), output);
  }

  private void place(float[] xyz, int[] points, String output) {
    FloatBuffer places = plan.output(output);
    for (int i = 0; i < points.length; i++) {
      xyz[3 * points[i]] = places.get(2 * i);
      xyz[3 * points[i] + 1] = places.get(2 * i + 1);
    }
  }

  /** An iris is as deep as the corners of its eye. */
  private static void liftIris(float[] xyz, int[] iris, Patch eye) {
    float z = (xyz[3 * eye.levelFrom() + 2] + xyz[3 * eye.levelTo() + 2]) / 2;
    for (int point : iris) {
      xyz[3 * point + 2] = z;
    }
  }

  /** The points in pixels of the picture; those of the crop are overwritten. */
  private static float[] inPicture(float[] crop, Region square) {
    float[] xyz = new float[crop.length];
    for (int i = 0; i < xyz.length; i += 3) {
      double u = crop[i] / SIDE;
      double v = crop[i + 1] / SIDE;
      xyz[i] = (float) square.pictureX(u, v);
      xyz[i + 1] = (float) square.pictureY(u, v);
      xyz[i + 2] = (float) (crop[i + 2] / SIDE * square.side());
    }
    Arrays.fill(crop, 0);
    return xyz;
  }

  /** Overwrites what it holds of the last picture. */
  void forget() {
    plan.forget();
    Arrays.fill(input, 0);
  }

  @Override
  public void close() {
    forget();
    plan.close();
  }
}
