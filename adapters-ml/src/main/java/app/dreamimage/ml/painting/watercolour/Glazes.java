package app.dreamimage.ml.painting.watercolour;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Plane;

/**
 * Washes laid over one another: a staircase of lightness with soft steps, as a table. Each step
 * down is one more glaze.
 */
final class Glazes {

  private static final int ENTRIES = 2048;
  private static final int BINS = 256;

  private final float[] table = new float[ENTRIES + 1];

  private Glazes(float[] thresholds, float[] tones, float softness) {
    for (int i = 0; i <= ENTRIES; i++) {
      float lightness = (float) i / ENTRIES;
      float tone = tones[0];
      for (int k = 0; k < thresholds.length; k++) {
        float under =
            1
                - Curves.smoothStep(
                    thresholds[k] - softness / 2, thresholds[k] + softness / 2, lightness);
        tone += under * (tones[k + 1] - tones[k]);
      }
      table[i] = tone;
    }
  }

  /** Glazes at fixed lightnesses, each tone halfway between its thresholds. */
  static Glazes at(float[] thresholds, float lightest, float darkest, float softness) {
    float[] tones = new float[thresholds.length + 1];
    tones[0] = lightest;
    for (int k = 1; k < thresholds.length; k++) {
      tones[k] = (thresholds[k - 1] + thresholds[k]) / 2;
    }
    tones[thresholds.length] = darkest;
    return new Glazes(thresholds, tones, softness);
  }

  /** Glazes that part what lies under a mask into given shares, from dark to light. */
  static Glazes parting(Plane lightness, Plane mask, float[] shares, float softness) {
    int[] histogram = new int[BINS];
    long total = 1;
    for (int i = 0; i < mask.values().length; i++) {
      if (mask.values()[i] > 0.5f) {
        histogram[(int) (Curves.clamp01(lightness.values()[i]) * (BINS - 1))]++;
        total++;
      }
    }
    int steps = shares.length;
    float[] thresholds = new float[steps];
    float[] tones = new float[steps + 1];
    int bin = 0;
    long seen = 0;
    for (int k = 0; k <= steps; k++) {
      double sum = 0;
      long count = 0;
      long until = k == steps ? total : (long) (shares[k] * total);
      while (bin < BINS && seen + histogram[bin] <= until) {
        sum += (double) histogram[bin] * (bin + 0.5f) / BINS;
        count += histogram[bin];
        seen += histogram[bin++];
      }
      float edge = (float) Math.min(bin, BINS - 1) / BINS;
      tones[steps - k] = count > 0 ? (float) (sum / count) : edge;
      if (k < steps) {
        thresholds[steps - 1 - k] = edge;
      }
    }
    return new Glazes(thresholds, tones, softness);
  }

  /** The tone that the glazes give to a lightness. */
  float tone(float lightness) {
    return table[(int) (Curves.clamp01(lightness) * ENTRIES)];
  }
}
