package app.dreamimage.ml.picture;

/**
 * How stored rows and columns lie in the upright picture: the eight values of the Exif tag 0x0112
 * (CIPA DC-008, 4.6.4).
 */
enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  TURNED_HALF(false, true, true),
  MIRRORED_TURNED_HALF(false, false, true),
  MIRRORED_TURNED_LEFT(true, false, false),
  TURNED_LEFT(true, true, false),
  MIRRORED_TURNED_RIGHT(true, true, true),
  TURNED_RIGHT(true, false, true);

  private static final Orientation[] BY_EXIF_VALUE = values();

  private final boolean swapsSides;
  private final boolean fromRight;
  private final boolean fromBottom;

  /**
   * An orientation.
   *
   * @param swapsSides stored rows become columns
   * @param fromRight the first stored pixel lies in the last upright column
   * @param fromBottom the first stored pixel lies in the last upright row
   */
  Orientation(boolean swapsSides, boolean fromRight, boolean fromBottom) {
    this.swapsSides = swapsSides;
    this.fromRight = fromRight;
    this.fromBottom = fromBottom;
  }

  /** The orientation with this Exif value; upright for any number outside 1 to 8. */
  static Orientation ofExif(int value) {
    return value >= 1 && value <= BY_EXIF_VALUE.length ? BY_EXIF_VALUE[value - 1] : UPRIGHT;
  }

  /** The upright width of a stored picture. */
  int width(int storedWidth, int storedHeight) {
    return swapsSides ? storedHeight : storedWidth;
  }

  /** The upright height of a stored picture. */
  int height(int storedWidth, int storedHeight) {
    return swapsSides ? storedWidth : storedHeight;
  }

  /** The index, in the upright picture, of the first stored pixel. */
  int origin(int storedWidth, int storedHeight) {
    int width = width(storedWidth, storedHeight);
    int height = height(storedWidth, storedHeight);
    return (fromRight ? width - 1 : 0) + (fromBottom ? (height - 1) * width : 0);
  }

  /** What one stored column to the right adds to the index in the upright picture. */
  int columnStep(int storedWidth, int storedHeight) {
    int width = width(storedWidth, storedHeight);
    return swapsSides ? (fromBottom ? -width : width) : (fromRight ? -1 : 1);
  }

  /** What one stored row down adds to the index in the upright picture. */
  int rowStep(int storedWidth, int storedHeight) {
    int width = width(storedWidth, storedHeight);
    return swapsSides ? (fromRight ? -1 : 1) : (fromBottom ? -width : width);
  }
}
