package app.dreamimage.ml.picture;

/** Turns the colours of pixels into sRGB. */
@FunctionalInterface
interface RowColours {

  /** They are sRGB already. */
  RowColours STANDARD = pixels -> {};

  /** Converts a row in its place, to {@code 0xRRGGBB}. */
  void convert(int[] pixels);
}
