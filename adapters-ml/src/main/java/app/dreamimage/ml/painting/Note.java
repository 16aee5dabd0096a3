package app.dreamimage.ml.painting;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Plane;

/**
 * A small line at the lower right of an artwork that says to everyone who looks how it was made:
 * light on a dark ground, dark on a light one, with a faint halo where the ground is neither.
 */
final class Note {

  /** What it says. */
  static final String TEXT = "Painted by AI from a photo";

  private static final Lettering LINE = new Lettering(TEXT);
  private static final float UNITS_PER_SIDE = 520;
  private static final float SMALLEST_UNIT = 1.5f;
  private static final float MOST_OF_THE_WIDTH = 0.9f;
  private static final float PEN = 0.36f;
  private static final float HALO = 1.1f;
  private static final float MARGIN = 4;
  private static final float ASCENT = 6;
  private static final float DESCENT = 2;
  private static final float INK = 0.85f;
  private static final float SHINE = 0.35f;
  private static final int DARK = 0x1c;
  private static final int LIGHT = 0xf4;

  private Note() {}

  /** Writes the note into an artwork; into one too small to hold any letters, nothing. */
  static void writeOn(Picture artwork) {
    float side = Math.max(artwork.width(), artwork.height());
    float unit =
        Math.min(
            Math.max(SMALLEST_UNIT, side / UNITS_PER_SIDE),
            MOST_OF_THE_WIDTH * artwork.width() / (LINE.length() + 2 * MARGIN));
    int width = (int) ((LINE.length() + 2 * MARGIN) * unit);
    int height = (int) ((ASCENT + DESCENT + MARGIN) * unit);
    if (width < 1 || height < 1 || width > artwork.width() || height > artwork.height()) {
      return;
    }
    float base = height - (DESCENT + MARGIN / 2) * unit;
    Plane ink = new Plane(width, height);
    LINE.draw(ink, MARGIN * unit, base, unit, PEN * unit);
    Plane halo = new Plane(width, height);
    LINE.draw(halo, MARGIN * unit, base, unit, HALO * unit);
    int left = artwork.width() - width;
    int top = artwork.height() - height;
    boolean dark = isLight(artwork, left, top);
    blend(artwork, left, top, halo, SHINE, dark ? LIGHT : DARK);
    blend(artwork, left, top, ink, INK, dark ? DARK : LIGHT);
  }

  /** Whether the ground is light: Rec. 709 luma, from there to the lower right corner. */
  private static boolean isLight(Picture artwork, int left, int top) {
    long sum = 0;
    long count = 0;
    for (int y = top; y < artwork.height(); y++) {
      for (int x = left; x < artwork.width(); x++) {
        int rgb = artwork.rgb()[y * artwork.width() + x];
        sum += 2126L * (rgb >> 16 & 255) + 7152L * (rgb >> 8 & 255) + 722L * (rgb & 255);
        count += 10_000;
      }
    }
    return sum > 128 * count;
  }

  private static void blend(
      Picture artwork, int left, int top, Plane mask, float opacity, int grey) {
    for (int y = 0; y < mask.height(); y++) {
      for (int x = 0; x < mask.width(); x++) {
        float share = opacity * mask.values()[y * mask.width() + x];
        int i = (top + y) * artwork.width() + left + x;
        int rgb = artwork.rgb()[i];
        artwork.rgb()[i] =
            mixed(rgb >> 16 & 255, grey, share) << 16
                | mixed(rgb >> 8 & 255, grey, share) << 8
                | mixed(rgb & 255, grey, share);
      }
    }
  }

  private static int mixed(int from, int to, float share) {
    return (int) (from + share * (to - from) + 0.5f);
  }
}
