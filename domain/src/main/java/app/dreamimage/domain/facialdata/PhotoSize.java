package app.dreamimage.domain.facialdata;

/**
 * The sides of a photo as its file states them, before any rotation by metadata.
 *
 * @param width in pixels, positive
 * @param height in pixels, positive
 */
public record PhotoSize(int width, int height) {

  public PhotoSize {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("width and height: must be positive");
    }
  }

  /** Width times height. */
  public long pixels() {
    return (long) width * height;
  }
}
