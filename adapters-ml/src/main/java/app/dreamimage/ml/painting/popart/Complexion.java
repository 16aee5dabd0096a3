package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import java.util.Arrays;

/**
 * The inks of one person's skin: its own hue, bolder, in four tones around its own middle, so that
 * light skin stays light and dark skin dark.
 *
 * @param own the mean colour of the skin as it is
 * @param brightFrom lightness from which the highlight's ink is used
 * @param shadowTo lightness up to which dots of the shadow's ink are printed
 * @param deepTo lightness up to which the shadow's ink is solid
 * @param blackTo lightness up to which it is black: nostrils, lashes, the corners of a mouth
 */
record Complexion(
    Ink own,
    Ink bright,
    Ink middle,
    Ink shadow,
    float brightFrom,
    float shadowTo,
    float deepTo,
    float blackTo) {

  private static final float MOST_CHROMA = 0.125f;
  private static final float ALIKE = 0.33f;
  private static final float MOST_SHIFT = 0.06f;

  /** What the black lines take from a face's mean lightness. */
  private static final float LINES_TAKE = 0.010f;

  /** Measured where the mask is above one half. */
  static Complexion of(Oklab picture, Plane mask, float boldness) {
    float[] light = picture.lightness().values();
    float[] found = new float[light.length];
    int count = 0;
    double a = 0;
    double b = 0;
    for (int i = 0; i < light.length; i++) {
      if (mask.values()[i] > 0.5f) {
        found[count++] = light[i];
        a += picture.a().values()[i];
        b += picture.b().values()[i];
      }
    }
    if (count == 0) {
      found[count++] = 0.65f;
      a = 0.03;
      b = 0.05;
    }
    Arrays.sort(found, 0, count);
    float brightFrom = found[(int) (0.80f * (count - 1))];
    float shadowTo = found[(int) (0.42f * (count - 1))];
    float deepTo = found[(int) (0.13f * (count - 1))];
    float middleTone = mean(found, (int) (0.36f * count), (int) (0.80f * count));
    float brightTone = mean(found, (int) (0.80f * count), count);
    float shadowTone = mean(found, 0, Math.max(1, (int) (0.16f * count)));
    Ink own = new Ink(middleTone, (float) (a / count), (float) (b / count));
    Ink middle = own.bolder(boldness, MOST_CHROMA);
    float depth = Math.max(0.14f, middleTone - shadowTone);
    Ink shadow = middle.at(middleTone - depth).bolder(1.15f, 1.2f * MOST_CHROMA);
    Ink redder = new Ink(shadow.lightness(), shadow.a() + 0.03f, shadow.b() - 0.012f);
    Complexion first =
        new Complexion(
            own,
            middle.at(Math.max(brightTone, middleTone + 0.03f)),
            middle,
            redder,
            Math.max(brightFrom, middleTone + 0.02f),
            shadowTo,
            Math.min(deepTo, middleTone - 0.8f * depth),
            Math.min(0.36f, 0.52f * middleTone));
    return first.asLightAs(found, count);
  }

  /** The same with its lighter inks shifted so that the printed skin is as light as the real. */
  private Complexion asLightAs(float[] found, int count) {
    double real = 0;
    double printed = 0;
    int light = 1;
    for (int i = 0; i < count; i++) {
      real += found[i];
      printed += printed(found[i]);
      light += found[i] > deepTo ? 1 : 0;
    }
    float missing = (float) ((real - printed) / light) + LINES_TAKE;
    float shift = Math.min(Math.max(missing, -MOST_SHIFT), MOST_SHIFT);
    return new Complexion(
        own,
        bright.at(Math.min(0.96f, bright.lightness() + shift)),
        middle.at(Math.min(0.94f, middle.lightness() + shift)),
        shadow,
        brightFrom,
        shadowTo,
        deepTo,
        blackTo);
  }

  private float printed(float lightness) {
    if (lightness <= blackTo) {
      return Ink.BLACK.lightness();
    }
    Ink ground = lightness > brightFrom ? bright : lightness > deepTo ? middle : shadow;
    return ground.mixed(shadow, coverage(lightness)).lightness();
  }

  private static float mean(float[] sorted, int from, int to) {
    double sum = 0;
    int start = Math.min(from, to - 1);
    for (int i = Math.max(0, start); i < to; i++) {
      sum += sorted[i];
    }
    return (float) (sum / Math.max(1, to - Math.max(0, start)));
  }

  /** Whether a colour has nearly the hue of the skin and is not much darker. */
  boolean isLike(float lightness, float a, float b) {
    float chroma = (float) Math.sqrt(a * a + b * b);
    float across = Math.abs(own.a() * b - own.b() * a);
    float along = own.a() * a + own.b() * b;
    return lightness > 0.62f * own.lightness()
        && chroma > 0.35f * own.chroma()
        && along > 0
        && across < ALIKE * own.chroma() * chroma;
  }

  /** How much of the middle ink the shadow's dots cover at a lightness, 0 to 1. */
  float coverage(float lightness) {
    if (lightness >= shadowTo) {
      return 0;
    }
    float depth = Math.max(0.02f, middle.lightness() - shadow.lightness());
    return Math.min(Math.max((middle.lightness() - lightness) / depth, 0.10f), 0.80f);
  }
}
