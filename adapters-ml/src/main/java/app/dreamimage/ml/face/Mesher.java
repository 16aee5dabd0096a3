package app.dreamimage.ml.face;

import app.dreamimage.ml.face.PicturePyramid.Border;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.plan.Plan;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** Fits the mesh to the face in a square of a picture. For one thread. */
final class Mesher implements AutoCloseable {

  private static final int SIDE = FaceMesh.SIDE;

  private final Plan plan = Plan.of(FaceMesh.graph(), SIDE, SIDE, 3);
  private final float[] input = new float[SIDE * SIDE * 3];

  /** The mesh of the face in a square. */
  Mesh fit(PicturePyramid picture, Region square) {
    picture.sample(square, SIDE, Border.NEAREST_PIXEL, input);
    for (int i = 0; i < input.length; i++) {
      input[i] /= 255;
    }
    plan.input().put(input);
    plan.run();
    FloatBuffer crop = plan.output(FaceMesh.MESH);
    float[] xyz = new float[3 * FaceMesh.POINTS];
    for (int i = 0; i < xyz.length; i += 3) {
      double u = crop.get(i) / SIDE;
      double v = crop.get(i + 1) / SIDE;
      xyz[i] = (float) square.pictureX(u, v);
      xyz[i + 1] = (float) square.pictureY(u, v);
      xyz[i + 2] = (float) (crop.get(i + 2) / SIDE * square.side());
    }
    return new Mesh(xyz, plan.output(FaceMesh.FLAG).get(0));
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
