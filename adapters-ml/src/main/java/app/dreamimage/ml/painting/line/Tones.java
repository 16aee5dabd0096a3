package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;

/**
 * How light a drawing is where the portrait is so light: one rising curve through the middle tone
 * of the skin, so that the order of tones, and of people, is kept, and a little more contrast of
 * neighbouring places than the photo has.
 */
public final class Tones {

  private static final int STEPS = 1024;
  private static final int BINS = 256;
  private static final float NEIGHBOURHOOD = 0.30f;
  private static final float CLOSE = 0.10f;
  private static final float LIGHTS = 0.35f;

  private Tones() {}

  /** The median lightness of the faces, 0 to 1. */
  public static float skinOf(Study study) {
    int[] histogram = new int[BINS];
    Plane face = study.face();
    Plane light = study.picture().lightness();
    int total = 0;
    for (int y = 0; y < face.height(); y++) {
      for (int x = 0; x < face.width(); x++) {
        if (face.values()[y * face.width() + x] > 0.6f) {
          float here = light.nearest((x + 0.5f) * study.scale(), (y + 0.5f) * study.scale());
          histogram[(int) (Curves.clamp01(here) * (BINS - 1))]++;
          total++;
        }
      }
    }
    int seen = 0;
    for (int bin = 0; bin < BINS; bin++) {
      seen += histogram[bin];
      if (2 * seen > total) {
        return Math.min(Math.max((bin + 0.5f) / BINS, 0.15f), 0.92f);
      }
    }
    return 0.6f;
  }

  /**
   * The tones of a drawing, at full size.
   *
   * @param range what becomes of black, of white and of the skin's middle tone
   * @param contrast of neighbouring places, 1 as it comes
   * @param features how much more of it eyes, brows and mouth get
   */
  public static Plane of(
      Study study, Range range, float contrast, float features, Workers workers) {
    float[] curve = curve(range);
    Plane light = study.picture().lightness();
    Plane base = GaussianBlur.of(light, NEIGHBOURHOOD * study.eyeDistance(), workers);
    Plane close = GaussianBlur.of(light, CLOSE * study.eyeDistance(), workers);
    float toMap = 1f / study.scale();
    workers.overRows(
        light.height(),
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < light.width(); x++) {
              int i = y * light.width() + x;
              float here = light.values()[i];
              float importance = study.importance().at((x + 0.5f) * toMap, (y + 0.5f) * toMap);
              float care = features * Curves.smoothStep(0.45f, 0.90f, importance);
              float stands = here - close.values()[i];
              float tone =
                  curve[(int) (Curves.clamp01(here) * STEPS)]
                      + (contrast - 1) * (here - base.values()[i])
                      + care * (stands < 0 ? stands : LIGHTS * stands);
              base.values()[i] = Math.min(Math.max(tone, range.darkest()), range.lightest());
            }
          }
        });
    return base;
  }

  /**
   * What a medium can show, in lightness.
   *
   * @param darkest what becomes of black
   * @param lightest what becomes of white
   * @param skin the portrait's middle tone of skin
   * @param skinDrawn what becomes of it
   */
  public record Range(float darkest, float lightest, float skin, float skinDrawn) {}

  /** A power curve from darkest to lightest that passes through the skin's point. */
  private static float[] curve(Range range) {
    float darkest = range.darkest();
    float lightest = range.lightest();
    double share =
        Math.min(Math.max((range.skinDrawn() - darkest) / (lightest - darkest), 0.05f), 0.98f);
    double power = StrictMath.log(share) / StrictMath.log(range.skin());
    float[] curve = new float[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      float part = (float) StrictMath.pow((double) i / STEPS, power);
      curve[i] = darkest + (lightest - darkest) * part;
    }
    return curve;
  }
}
