package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;

/**
 * A gentle correction of light. A picture is underexposed when even its brightest places (white
 * cloth, teeth, sky) are dim; it is never judged by the lightness of skin, and brightened only so
 * far that skin keeps its lightness. Flat light on a face gets a little more contrast around the
 * face's own middle tone.
 *
 * @param brighten factor on lightness for the whole picture, at least 1
 * @param faceMiddle median lightness of the faces' skin, after brightening
 * @param faceContrast factor on the distance from that median within faces, at least 1
 */
record Exposure(float brighten, float faceMiddle, float faceContrast) {

  private static final int BINS = 512;
  private static final float WHITE = 0.88f;
  private static final float MOST_BRIGHTENED = 1.35f;
  private static final float MOST_SKIN_MOVES = 0.025f;
  private static final float WANTED_RANGE = 0.30f;
  private static final float MOST_CONTRAST = 1.22f;

  /** Measured on a portrait at map size. */
  static Exposure of(Oklab picture, Plane bareSkin) {
    float[] light = picture.lightness().values();
    int[] all = new int[BINS];
    int[] skin = new int[BINS];
    for (int i = 0; i < light.length; i++) {
      int bin = (int) (Curves.clamp01(light[i]) * (BINS - 1));
      all[bin]++;
      if (bareSkin.values()[i] > 0.5f) {
        skin[bin]++;
      }
    }
    float white = percentile(all, 0.995f);
    float middle = percentile(skin, 0.5f);
    float most = Math.min(1 + MOST_SKIN_MOVES / middle, MOST_BRIGHTENED);
    float brighten = Math.min(Math.max(WHITE / Math.max(white, 0.05f), 1), most);
    float range = brighten * (percentile(skin, 0.95f) - percentile(skin, 0.05f));
    float contrast = Math.min(Math.max(WANTED_RANGE / Math.max(range, 0.05f), 1), MOST_CONTRAST);
    return new Exposure(brighten, brighten * middle, contrast);
  }

  private static float percentile(int[] histogram, float share) {
    long total = 0;
    for (int count : histogram) {
      total += count;
    }
    long seen = 0;
    for (int bin = 0; bin < BINS; bin++) {
      seen += histogram[bin];
      if (seen > share * total) {
        return (bin + 0.5f) / BINS;
      }
    }
    return 0.5f;
  }

  /** Applies it in place. */
  void applyTo(Oklab picture, Plane faces, int scale, Workers workers) {
    float[] light = picture.lightness().values();
    float[] a = picture.a().values();
    float[] b = picture.b().values();
    int width = picture.width();
    workers.overRows(
        picture.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              int i = y * width + x;
              float face = faces.at((x + 0.5f) / scale, (y + 0.5f) / scale);
              float gain = 1 + face * (faceContrast - 1);
              float bright = brighten * light[i];
              light[i] = Math.min(faceMiddle + gain * (bright - faceMiddle), 1);
              a[i] *= brighten;
              b[i] *= brighten;
            }
          }
        });
  }
}
