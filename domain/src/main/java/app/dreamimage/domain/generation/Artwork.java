package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

/**
 * A finished artwork as an encoded file.
 *
 * <p>It is no facial data, but a person's all the same: it cannot be printed.
 */
public final class Artwork {

  private final byte[] file;
  private final ImageFormat format;
  private final int width;
  private final int height;

  /**
   * An artwork over the bytes of its file, which it takes over without copying.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public Artwork(byte[] file, ImageFormat format, int width, int height) {
    if (file.length == 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException("file, width and height: must not be empty");
    }
    this.file = file;
    this.format = requireNonNull(format, "format");
    this.width = width;
    this.height = height;
  }

  /** The bytes of the file, not a copy. */
  public byte[] file() {
    return file;
  }

  public ImageFormat format() {
    return format;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  @Override
  public String toString() {
    return "Artwork[" + width + "×" + height + ", not shown]";
  }
}
