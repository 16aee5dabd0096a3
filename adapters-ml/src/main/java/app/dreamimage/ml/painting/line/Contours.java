package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * Lines where a draughtsman sees them: how much darker a place is than its surroundings, smoothed
 * along the flow, so that a line goes on where the photo's edge is broken (H. Kang, S. Lee, C. K.
 * Chui, <i>Coherent line drawing</i>, NPAR 2007, in the separated form of H. Winnemöller, J. E.
 * Kyprianidis, S. C. Olsen, <i>XDoG</i>, Computers &amp; Graphics 36 (6), 2012).
 */
public final class Contours {

  private static final float SURROUND = 1.6f;
  private static final int STEPS = 5;

  private Contours() {}

  /**
   * Lightness that is missing at each pixel against its surroundings, negative in light lines.
   *
   * @param light the portrait's lightness at full size
   * @param sigma width of the lines, as a standard deviation in pixels
   */
  public static Plane of(Study study, Plane light, float sigma, Workers workers) {
    Plane near = GaussianBlur.of(light, sigma, workers);
    Plane difference = GaussianBlur.of(light, SURROUND * sigma, workers);
    for (int i = 0; i < near.values().length; i++) {
      difference.values()[i] -= near.values()[i];
    }
    Plane out = near;
    Plane directionX = new Plane(study.flow().cos2().width(), study.flow().cos2().height());
    Plane directionY = new Plane(directionX.width(), directionX.height());
    directions(study, directionX, directionY, workers);
    float step = 0.9f * sigma;
    int width = light.width();
    int height = light.height();
    float toMap = 1f / study.scale();
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              float sum = difference.values()[y * width + x];
              for (int way = -1; way <= 1; way += 2) {
                float px = x + 0.5f;
                float py = y + 0.5f;
                float dx = way * directionX.nearest(px * toMap, py * toMap);
                float dy = way * directionY.nearest(px * toMap, py * toMap);
                for (int k = 0; k < STEPS; k++) {
                  px += step * dx;
                  py += step * dy;
                  sum += difference.nearest(px, py);
                  float nx = directionX.nearest(px * toMap, py * toMap);
                  float ny = directionY.nearest(px * toMap, py * toMap);
                  float turn = nx * dx + ny * dy < 0 ? -1 : 1;
                  dx = turn * nx;
                  dy = turn * ny;
                }
              }
              out.values()[y * width + x] = sum / (2 * STEPS + 1);
            }
          }
        });
    return out;
  }

  private static void directions(Study study, Plane x, Plane y, Workers workers) {
    workers.overRows(
        x.height(),
        (from, to) -> {
          float[] direction = new float[2];
          for (int row = from; row < to; row++) {
            for (int column = 0; column < x.width(); column++) {
              study.flow().direction(column + 0.5f, row + 0.5f, 1, 0, direction);
              x.values()[row * x.width() + column] = direction[0];
              y.values()[row * x.width() + column] = direction[1];
            }
          }
        });
  }
}
