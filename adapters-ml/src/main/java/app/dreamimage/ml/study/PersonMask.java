package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.GuidedFilter;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import java.util.List;

/**
 * Who is person and what is background, 0 to 1 for every map pixel: what a {@link PersonFinder}
 * says, its edge drawn to the picture's own edges, and faces whatever it says.
 *
 * <p>Only what hangs together with a face counts as person: nobody else was asked.
 */
final class PersonMask {

  private static final float LEAST_LIKELY = 0.3f;
  private static final float MOST_LIKELY = 0.7f;
  private static final float WINDOW = 1 / 110f;
  private static final float EDGE = 1e-3f;
  private static final float SHARPENED_FROM = 0.15f;
  private static final float SHARPENED_TO = 0.85f;
  private static final float CONNECTED = 0.5f;

  private PersonMask() {}

  /**
   * The mask at the size of the given picture.
   *
   * @param likely how likely each place shows a person, of any size
   * @param lightness of the portrait at map size
   * @param faces in pixels of that map
   */
  static Plane of(Plane likely, Plane lightness, List<FaceShape> faces, Workers workers) {
    int width = lightness.width();
    int height = lightness.height();
    Plane mask = Scaling.to(width, height, likely, workers);
    smoothStep(mask, LEAST_LIKELY, MOST_LIKELY);
    float window = WINDOW * Math.max(width, height);
    mask = GuidedFilter.of(mask, lightness, window, EDGE, workers);
    smoothStep(mask, SHARPENED_FROM, SHARPENED_TO);
    Plane ovals = GaussianBlur.of(FaceMasks.ovals(width, height, faces), window / 4, workers);
    for (int i = 0; i < mask.values().length; i++) {
      mask.values()[i] = Math.max(mask.values()[i], ovals.values()[i]);
    }
    keepWhatTouchesAFace(mask, faces);
    return mask;
  }

  private static void smoothStep(Plane plane, float from, float to) {
    for (int i = 0; i < plane.values().length; i++) {
      plane.values()[i] = Curves.smoothStep(from, to, plane.values()[i]);
    }
  }

  private static void keepWhatTouchesAFace(Plane mask, List<FaceShape> faces) {
    int width = mask.width();
    float[] values = mask.values();
    boolean[] reached = new boolean[values.length];
    int[] queue = new int[values.length];
    int end = 0;
    for (FaceShape face : faces) {
      int x = Math.min(Math.max((int) face.middleX(), 0), width - 1);
      int y = Math.min(Math.max((int) face.middleY(), 0), mask.height() - 1);
      if (!reached[y * width + x]) {
        reached[y * width + x] = true;
        queue[end++] = y * width + x;
      }
    }
    // What is surely person is reached from its like, a soft edge downhill, and nobody from there.
    for (int begin = 0; begin < end; begin++) {
      int i = queue[begin];
      for (int side = 0; side < 4; side++) {
        int j = neighbour(i, side, width, values.length);
        boolean sure = values[j] >= CONNECTED;
        boolean edge = values[j] > 0 && values[j] < values[i];
        if (!reached[j] && (sure || edge) && (values[i] >= CONNECTED || !sure)) {
          reached[j] = true;
          queue[end++] = j;
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (!reached[i]) {
        values[i] = 0;
      }
    }
  }

  /** The pixel to the left, right, above or below; the pixel itself where the plane ends. */
  private static int neighbour(int i, int side, int width, int count) {
    int column = i % width;
    return switch (side) {
      case 0 -> column > 0 ? i - 1 : i;
      case 1 -> column < width - 1 ? i + 1 : i;
      case 2 -> i >= width ? i - width : i;
      default -> i + width < count ? i + width : i;
    };
  }
}
