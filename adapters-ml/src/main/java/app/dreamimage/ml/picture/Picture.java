package app.dreamimage.ml.picture;

import java.util.Arrays;

/**
 * A decoded picture in memory: {@code width × height} sRGB pixels, {@code 0xRRGGBB}, row by row
 * from the top left, upright, without any metadata.
 */
public final class Picture implements AutoCloseable {

  private final int width;
  private final int height;
  private final int[] rgb;
  private final int reduction;

  /**
   * A picture over the given pixels, which it takes over without copying.
   *
   * @throws IllegalArgumentException if a side is not positive or the pixels are not {@code width ×
   *     height}
   */
  public Picture(int width, int height, int[] rgb) {
    this(width, height, rgb, 1);
  }

  /**
   * A picture that was decoded smaller than it is in its file.
   *
   * @param reduction how many pixels of the file one of its pixels is wide and high
   * @throws IllegalArgumentException as the other; also if the reduction is not positive
   */
  public Picture(int width, int height, int[] rgb, int reduction) {
    if (width <= 0 || height <= 0 || (long) width * height != rgb.length) {
      throw new IllegalArgumentException("rgb: width × height pixels are needed");
    }
    if (reduction < 1) {
      throw new IllegalArgumentException("reduction: must be positive");
    }
    this.reduction = reduction;
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  /** How many pixels of the file one pixel is wide and high; 1 if it was made in another way. */
  public int reduction() {
    return reduction;
  }

  /** The pixels themselves, not a copy: this is the working memory of the studio. */
  public int[] rgb() {
    return rgb;
  }

  /** Overwrites every pixel with black. */
  @Override
  public void close() {
    Arrays.fill(rgb, 0);
  }

  @Override
  public String toString() {
    return "Picture[" + width + "×" + height + ", not shown]";
  }
}
