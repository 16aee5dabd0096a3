package app.dreamimage.ml.painting.popart;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import java.util.List;

/**
 * An ink of the printer's shelf, in OKLab.
 *
 * @param lightness 0 to 1
 * @param a green to red
 * @param b blue to yellow
 */
record Ink(float lightness, float a, float b) {

  static final Ink BLACK = new Ink(0.17f, 0.004f, -0.012f);
  static final Ink WHITE = new Ink(0.975f, 0.002f, 0.008f);
  static final Ink GREY = new Ink(0.60f, -0.008f, -0.030f);

  private static final Ink RED = new Ink(0.59f, 0.205f, 0.105f);
  private static final Ink ORANGE = new Ink(0.71f, 0.115f, 0.140f);
  private static final Ink YELLOW = new Ink(0.88f, 0.005f, 0.175f);
  private static final Ink GREEN = new Ink(0.66f, -0.150f, 0.095f);
  private static final Ink TURQUOISE = new Ink(0.73f, -0.100f, -0.055f);
  private static final Ink BLUE = new Ink(0.50f, -0.020f, -0.190f);
  private static final Ink VIOLET = new Ink(0.50f, 0.095f, -0.165f);
  private static final Ink PINK = new Ink(0.70f, 0.185f, -0.020f);

  /** The bold ones. */
  static final List<Ink> SHELF = List.of(RED, ORANGE, YELLOW, GREEN, TURQUOISE, BLUE, VIOLET, PINK);

  /** What a background may be printed with. */
  private static final List<Ink> PANELS =
      List.of(YELLOW, TURQUOISE, PINK, RED, ORANGE, BLUE, GREEN);

  /** The ink of a hue: the one of the shelf that points most nearly the same way. */
  static int nearestHue(float a, float b) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < SHELF.size(); k++) {
      Ink ink = SHELF.get(k);
      float along = (ink.a * a + ink.b * b) / ink.chroma();
      if (along > most) {
        most = along;
        best = k;
      }
    }
    return best;
  }

  /** A panel that stands well away from the inks of the people; the seed chooses among such. */
  static Ink panel(List<Ink> people, long seed) {
    Ink best = YELLOW;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < PANELS.size(); k++) {
      Ink panel = PANELS.get(k);
      float nearest = 0.5f;
      for (Ink other : people) {
        nearest = Math.min(nearest, panel.distance(other));
      }
      float score = nearest + 0.10f * Chance.unit(Chance.state(seed, k));
      if (score > most) {
        most = score;
        best = panel;
      }
    }
    return best;
  }

  private float distance(Ink other) {
    float l = lightness - other.lightness;
    float da = 1.6f * (a - other.a);
    float db = 1.6f * (b - other.b);
    return (float) Math.sqrt(l * l + da * da + db * db);
  }

  float chroma() {
    return (float) Math.sqrt(a * a + b * b);
  }

  /** The same hue, lighter or darker; chroma falls toward black and white. */
  Ink at(float wanted) {
    float room = 4 * wanted * (1 - wanted);
    float own = Math.max(0.2f, 4 * lightness * (1 - lightness));
    float share = Math.min(1, room / own);
    return new Ink(wanted, share * a, share * b);
  }

  /** The same lightness and hue, with chroma times a factor, but at most so much. */
  Ink bolder(float factor, float most) {
    float chroma = Math.max(chroma(), 1e-4f);
    float share = Math.min(factor * chroma, Math.max(most, chroma)) / chroma;
    return new Ink(lightness, share * a, share * b);
  }

  Ink mixed(Ink other, float share) {
    return new Ink(
        Curves.mix(lightness, other.lightness, share),
        Curves.mix(a, other.a, share),
        Curves.mix(b, other.b, share));
  }
}
