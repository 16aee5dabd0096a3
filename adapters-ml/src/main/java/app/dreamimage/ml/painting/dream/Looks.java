package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;

/** Small views of the dream as far as it has come. */
final class Looks {

  private Looks() {}

  /** A small view of a picture in OKLab, its longer side at most so many pixels. */
  static Picture small(Oklab picture, int longerSide, Workers workers) {
    int factor = factor(picture.width(), picture.height(), longerSide);
    return Scaling.shrunk(picture, factor, workers).toPicture(workers);
  }

  /** A small view of a painting: one pixel of each square, which shows stars as they are. */
  static Picture small(Picture painting, int longerSide) {
    int factor = factor(painting.width(), painting.height(), longerSide);
    int width = (painting.width() + factor - 1) / factor;
    int height = (painting.height() + factor - 1) / factor;
    int[] rgb = new int[width * height];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = painting.rgb()[i / width * factor * painting.width() + i % width * factor];
    }
    return new Picture(width, height, rgb);
  }

  private static int factor(int width, int height, int longerSide) {
    return Math.max(1, (Math.max(width, height) + longerSide - 1) / longerSide);
  }
}
