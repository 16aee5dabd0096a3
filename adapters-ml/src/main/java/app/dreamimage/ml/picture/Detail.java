package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoSize;

/** How large a photo is decoded: memory and time follow it, and not what was uploaded. */
public enum Detail {
  /** Enough to find faces and their landmarks: a longer side of 1,600 to 3,199 pixels. */
  OVERVIEW,

  /** All that a picture can hold. */
  FULL;

  /** A picture has at most so many pixels: 64 MB of working memory. */
  public static final int MOST_PIXELS = 16_000_000;

  /** Decoders can make a photo so many times smaller, and no more. */
  static final int GREATEST_REDUCTION = 8;

  private static final int OVERVIEW_SIDE = 1_600;

  /** How many times smaller a photo becomes in each direction: 1, 2, 4 or 8. */
  int reduction(PhotoSize size) {
    int longer = Math.max(size.width(), size.height());
    int reduction = 1;
    while (reduction < GREATEST_REDUCTION
        && (pixels(size, reduction) > MOST_PIXELS
            || (this == OVERVIEW && longer / (2 * reduction) >= OVERVIEW_SIDE))) {
      reduction *= 2;
    }
    return reduction;
  }

  /** How many pixels remain. */
  static long pixels(PhotoSize size, int reduction) {
    return (long) reduced(size.width(), reduction) * reduced(size.height(), reduction);
  }

  /** How many remain of a side, the last of which may stand for fewer. */
  static int reduced(int side, int reduction) {
    return (side + reduction - 1) / reduction;
  }
}
