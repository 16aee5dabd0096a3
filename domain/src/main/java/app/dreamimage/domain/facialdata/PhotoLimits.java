package app.dreamimage.domain.facialdata;

/**
 * What a photo may measure at the most.
 *
 * @param bytes of the file
 * @param pixels width times height
 */
public record PhotoLimits(long bytes, long pixels) {

  /** 25 MB and 64 megapixels: more than any telephone's camera needs. */
  public static final PhotoLimits STANDARD = new PhotoLimits(25_000_000, 64_000_000);

  public PhotoLimits {
    if (bytes <= 0 || pixels <= 0) {
      throw new IllegalArgumentException("bytes and pixels: must be positive");
    }
  }
}
