package app.dreamimage.domain.generation;

/**
 * A small look at an artwork that is not finished yet, as a JPEG: what is painted so far, never the
 * photo. It is held in memory until the painting ends, and cannot be printed.
 */
public final class Preview {

  /** The longer side of a preview, in pixels, at most. */
  public static final int SIDE = 320;

  /** The most bytes that a preview may have. */
  public static final int MOST_BYTES = 96 * 1024;

  private final byte[] jpeg;

  /**
   * A preview over the bytes of a JPEG file, which it takes over without copying.
   *
   * @param jpeg 1 to {@value #MOST_BYTES} bytes
   */
  public Preview(byte[] jpeg) {
    if (jpeg.length == 0 || jpeg.length > MOST_BYTES) {
      throw new IllegalArgumentException("jpeg: 1 to " + MOST_BYTES + " bytes are accepted");
    }
    this.jpeg = jpeg;
  }

  /** The bytes of the file, not a copy. */
  public byte[] jpeg() {
    return jpeg;
  }

  @Override
  public String toString() {
    return "Preview[not shown]";
  }
}
