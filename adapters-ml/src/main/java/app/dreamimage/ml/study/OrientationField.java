package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import java.util.List;

/**
 * The flow of a portrait: along the edges of the picture (colour structure tensor of Scharr
 * gradients, Bigün and Granlund 1987), along the lines of the faces, around the form of the cheeks;
 * in the background a calm sweep that yields only to strong edges.
 */
final class OrientationField {

  private static final float WEAK_GRADIENT = 6e-5f;
  private static final int SWEEP_CELLS = 5;

  private OrientationField() {}

  static Flow of(Oklab picture, List<FaceShape> faces, Plane person, Workers workers) {
    int width = picture.width();
    int height = picture.height();
    float distance = 0;
    for (FaceShape face : faces) {
      distance = Math.max(distance, face.eyeDistance());
    }
    Plane xx = new Plane(width, height);
    Plane xy = new Plane(width, height);
    Plane yy = new Plane(width, height);
    for (Plane channel : List.of(picture.lightness(), picture.a(), picture.b())) {
      addGradients(channel, xx, xy, yy, workers);
    }
    float fine = Math.max(0.7f, 0.022f * distance);
    xx = GaussianBlur.of(xx, fine, workers);
    xy = GaussianBlur.of(xy, fine, workers);
    yy = GaussianBlur.of(yy, fine, workers);
    Plane cos2 = new Plane(width, height);
    Plane sin2 = new Plane(width, height);
    tangents(xx, xy, yy, cos2, sin2);
    MeshDirections.blendInto(cos2, sin2, faces);
    cos2 = GaussianBlur.of(cos2, Math.max(0.5f, 0.025f * distance), workers);
    sin2 = GaussianBlur.of(sin2, Math.max(0.5f, 0.025f * distance), workers);
    Plane wideCos = GaussianBlur.of(cos2, 0.16f * distance, workers);
    Plane wideSin = GaussianBlur.of(sin2, 0.16f * distance, workers);
    Sweep sweep = new Sweep();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float c = cos2.values()[i];
        float s = sin2.values()[i];
        float strength = (float) Math.sqrt(c * c + s * s);
        float inside = person.values()[i];
        float keep = Curves.mix(0.35f, 1, inside);
        float widen = 1.6f * (1 - Curves.smoothStep(0.05f, 0.4f, strength));
        float sweeping = Curves.mix(0.30f, 0.05f, inside);
        sweep.turnTo((float) x / width, (float) y / height);
        cos2.values()[i] = keep * c + widen * wideCos.values()[i] + sweeping * sweep.cos2;
        sin2.values()[i] = keep * s + widen * wideSin.values()[i] + sweeping * sweep.sin2;
      }
    }
    return new Flow(
        GaussianBlur.of(cos2, Math.max(0.5f, 0.015f * distance), workers),
        GaussianBlur.of(sin2, Math.max(0.5f, 0.015f * distance), workers));
  }

  private static void addGradients(Plane channel, Plane xx, Plane xy, Plane yy, Workers workers) {
    int width = channel.width();
    int height = channel.height();
    float[] v = channel.values();
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            int up = Math.max(y - 1, 0) * width;
            int here = y * width;
            int down = Math.min(y + 1, height - 1) * width;
            for (int x = 0; x < width; x++) {
              int l = Math.max(x - 1, 0);
              int r = Math.min(x + 1, width - 1);
              float gx =
                  (3 * (v[up + r] - v[up + l] + v[down + r] - v[down + l])
                          + 10 * (v[here + r] - v[here + l]))
                      / 32;
              float gy =
                  (3 * (v[down + l] - v[up + l] + v[down + r] - v[up + r])
                          + 10 * (v[down + x] - v[up + x]))
                      / 32;
              xx.values()[here + x] += gx * gx;
              xy.values()[here + x] += gx * gy;
              yy.values()[here + x] += gy * gy;
            }
          }
        });
  }

  private static void tangents(Plane xx, Plane xy, Plane yy, Plane cos2, Plane sin2) {
    for (int i = 0; i < xx.values().length; i++) {
      float a = xx.values()[i];
      float b = yy.values()[i];
      float scale = 1 / (a + b + WEAK_GRADIENT);
      cos2.values()[i] = (b - a) * scale;
      sin2.values()[i] = -2 * xy.values()[i] * scale;
    }
  }

  /** A slowly turning direction all over the picture: the arm's own movement. */
  private static final class Sweep {
    private static final long SEED = 7;
    private static final float DIAGONAL = 2.25f;
    private static final float SWING = 0.75f;
    private final Plane cosines = new Plane(SWEEP_CELLS, SWEEP_CELLS);
    private final Plane sines = new Plane(SWEEP_CELLS, SWEEP_CELLS);
    float cos2;
    float sin2;

    Sweep() {
      for (int i = 0; i < cosines.values().length; i++) {
        double twice = 2 * (DIAGONAL + SWING * Chance.signed(Chance.state(SEED, i)));
        cosines.values()[i] = (float) StrictMath.cos(twice);
        sines.values()[i] = (float) StrictMath.sin(twice);
      }
    }

    void turnTo(float x, float y) {
      cos2 = cosines.at(x * SWEEP_CELLS, y * SWEEP_CELLS);
      sin2 = sines.at(x * SWEEP_CELLS, y * SWEEP_CELLS);
    }
  }
}
