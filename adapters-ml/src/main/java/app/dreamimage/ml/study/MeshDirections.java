package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Polygons;
import java.util.List;

/**
 * Directions that a face gives to the brush: along lids, brows, lips and nose, half as strongly
 * along its outline, and weakly along lines of equal depth, which wrap around the form.
 */
final class MeshDirections {

  private static final float LINE = 0.9f;
  private static final float OUTLINE = 0.45f;
  private static final float DEPTH = 0.30f;
  private static final float REACH = 0.17f;
  private static final int DEPTH_STEP = 4;

  private MeshDirections() {}

  /** Turns a field of double angles toward the faces' directions. */
  static void blendInto(Plane cos2, Plane sin2, List<FaceShape> faces) {
    Plane weight = new Plane(cos2.width(), cos2.height());
    Plane lineCos = new Plane(cos2.width(), cos2.height());
    Plane lineSin = new Plane(cos2.width(), cos2.height());
    for (FaceShape face : faces) {
      float reach = REACH * face.eyeDistance();
      addDepth(face, lineCos, lineSin);
      for (float[] line : face.lines()) {
        addLine(line, reach, LINE, weight, lineCos, lineSin);
      }
      addLine(face.outline(), reach, OUTLINE, weight, lineCos, lineSin);
    }
    for (int i = 0; i < weight.values().length; i++) {
      float own = 1 - 0.7f * Curves.clamp01(weight.values()[i]);
      cos2.values()[i] = own * cos2.values()[i] + lineCos.values()[i];
      sin2.values()[i] = own * sin2.values()[i] + lineSin.values()[i];
    }
  }

  private static void addLine(
      float[] xy, float reach, float strength, Plane weight, Plane cos2, Plane sin2) {
    for (int k = 0; k + 3 < xy.length; k += 2) {
      float dx = xy[k + 2] - xy[k];
      float dy = xy[k + 3] - xy[k + 1];
      float squared = Math.max(1e-6f, dx * dx + dy * dy);
      float c = (dx * dx - dy * dy) / squared;
      float s = 2 * dx * dy / squared;
      int left = (int) Math.max(0, Math.min(xy[k], xy[k + 2]) - reach);
      int right = (int) Math.min(cos2.width() - 1f, Math.max(xy[k], xy[k + 2]) + reach);
      int top = (int) Math.max(0, Math.min(xy[k + 1], xy[k + 3]) - reach);
      int bottom = (int) Math.min(cos2.height() - 1f, Math.max(xy[k + 1], xy[k + 3]) + reach);
      for (int y = top; y <= bottom; y++) {
        for (int x = left; x <= right; x++) {
          float distance =
              Polygons.squaredDistance(x + 0.5f, y + 0.5f, xy[k], xy[k + 1], xy[k + 2], xy[k + 3]);
          float fade = 1 - distance / (reach * reach);
          int i = y * cos2.width() + x;
          if (fade > 0 && strength * fade * fade > weight.values()[i]) {
            weight.values()[i] = strength * fade * fade;
            cos2.values()[i] = weight.values()[i] * c;
            sin2.values()[i] = weight.values()[i] * s;
          }
        }
      }
    }
  }

  private static void addDepth(FaceShape face, Plane cos2, Plane sin2) {
    Plane oval = new Plane(cos2.width(), cos2.height());
    Polygons.fill(oval, face.oval(), 1);
    float reach = face.length();
    int left = (int) Math.max(0, face.middleX() - reach);
    int right = (int) Math.min(cos2.width(), face.middleX() + reach);
    int top = (int) Math.max(0, face.middleY() - reach);
    int bottom = (int) Math.min(cos2.height(), face.middleY() + reach);
    float[] direction = new float[2];
    for (int y = top; y < bottom; y += DEPTH_STEP) {
      for (int x = left; x < right; x += DEPTH_STEP) {
        int middle =
            Math.min(y + DEPTH_STEP / 2, cos2.height() - 1) * cos2.width()
                + Math.min(x + DEPTH_STEP / 2, cos2.width() - 1);
        if (oval.values()[middle] > 0) {
          equalDepth(face, x + DEPTH_STEP / 2f, y + DEPTH_STEP / 2f, direction);
          for (int v = y; v < Math.min(y + DEPTH_STEP, bottom); v++) {
            for (int u = x; u < Math.min(x + DEPTH_STEP, right); u++) {
              cos2.values()[v * cos2.width() + u] = DEPTH * direction[0];
              sin2.values()[v * cos2.width() + u] = DEPTH * direction[1];
            }
          }
        }
      }
    }
  }

  /** The double angle along which the mesh, smoothed, keeps its depth; shorter where it is flat. */
  private static void equalDepth(FaceShape face, float x, float y, float[] into) {
    float spread = 0.14f * face.eyeDistance();
    float inverse = 1 / (spread * spread);
    float sum = 0;
    float depth = 0;
    float sumX = 0;
    float sumY = 0;
    float depthX = 0;
    float depthY = 0;
    for (int i = 0; i < face.count(); i++) {
      float dx = face.x(i) - x;
      float dy = face.y(i) - y;
      float near = 1 / (1 + (dx * dx + dy * dy) * inverse);
      float weight = near * near * near;
      float z = face.z(i);
      sum += weight;
      depth += weight * z;
      sumX += weight * near * dx;
      sumY += weight * near * dy;
      depthX += weight * near * dx * z;
      depthY += weight * near * dy * z;
    }
    float mean = depth / sum;
    float gx = (depthX - mean * sumX) * 6 * inverse / sum;
    float gy = (depthY - mean * sumY) * 6 * inverse / sum;
    float squared = gx * gx + gy * gy;
    float scale = 1 / (squared + 0.02f);
    into[0] = (gy * gy - gx * gx) * scale;
    into[1] = -2 * gx * gy * scale;
  }
}
