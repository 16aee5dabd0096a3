package app.dreamimage.ml.picture;

/** From the bytes of a line to pixels of eight bits a colour, transparency laid on white. */
final class PngPixels {

  private final PngPhoto photo;
  private final int depth;
  private final int samplesPerPixel;

  PngPixels(PngPhoto photo) {
    this.photo = photo;
    this.depth = photo.depth();
    this.samplesPerPixel =
        switch (photo.colourType()) {
          case PngPhoto.RGB -> 3;
          case PngPhoto.GREY_ALPHA -> 2;
          case PngPhoto.RGB_ALPHA -> 4;
          default -> 1;
        };
  }

  /** How many bytes so many pixels take. */
  int bytes(int pixels) {
    return (int) (((long) pixels * samplesPerPixel * depth + 7) / 8);
  }

  /** How many whole bytes a pixel takes, at least one. */
  int bytesPerPixel() {
    return Math.max(1, samplesPerPixel * depth / 8);
  }

  /** A pixel of a line, as {@code 0xRRGGBB}. */
  int pixel(byte[] line, int x) {
    return switch (photo.colourType()) {
      case PngPhoto.PALETTE -> inPalette(sample(line, x));
      case PngPhoto.GREY -> grey(sample(line, x));
      case PngPhoto.GREY_ALPHA ->
          onWhite(eightBits(sample(line, 2 * x)), eightBits(sample(line, 2 * x + 1))) * 0x010101;
      case PngPhoto.RGB ->
          opaque(sample(line, 3 * x), sample(line, 3 * x + 1), sample(line, 3 * x + 2));
      default -> withAlpha(line, 4 * x);
    };
  }

  private int sample(byte[] line, int index) {
    if (depth == 8) {
      return line[index] & 0xFF;
    }
    if (depth == 16) {
      return (line[2 * index] & 0xFF) << 8 | (line[2 * index + 1] & 0xFF);
    }
    int bit = index * depth;
    return line[bit >> 3] >> (8 - depth - (bit & 7)) & ((1 << depth) - 1);
  }

  private int eightBits(int sample) {
    if (depth == 8) {
      return sample;
    }
    int most = (1 << depth) - 1;
    return (sample * 255 + most / 2) / most;
  }

  private int inPalette(int index) {
    // An index beyond the palette is an error in the file that viewers show as black.
    int argb = index < photo.palette().length ? photo.palette()[index] : 0xFF000000;
    int alpha = argb >>> 24;
    return onWhite(argb >> 16 & 0xFF, alpha) << 16
        | onWhite(argb >> 8 & 0xFF, alpha) << 8
        | onWhite(argb & 0xFF, alpha);
  }

  private int grey(int sample) {
    return sample == photo.clear()[0] ? 0xFFFFFF : eightBits(sample) * 0x010101;
  }

  private int opaque(int red, int green, int blue) {
    int[] clear = photo.clear();
    return red == clear[0] && green == clear[1] && blue == clear[2]
        ? 0xFFFFFF
        : eightBits(red) << 16 | eightBits(green) << 8 | eightBits(blue);
  }

  private int withAlpha(byte[] line, int first) {
    int alpha = eightBits(sample(line, first + 3));
    return onWhite(eightBits(sample(line, first)), alpha) << 16
        | onWhite(eightBits(sample(line, first + 1)), alpha) << 8
        | onWhite(eightBits(sample(line, first + 2)), alpha);
  }

  /** A colour with white shining through. */
  static int onWhite(int value, int alpha) {
    return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha) + 127) / 255;
  }
}
