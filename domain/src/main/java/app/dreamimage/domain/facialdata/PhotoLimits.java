package app.dreamimage.domain.facialdata;

/**
 * What a photo may measure at the most.
 *
 * @param bytes of the file
 * @param pixels width times height
 * @param webpPixels width times height of a WebP, which cannot be decoded piece by piece
 */
public record PhotoLimits(long bytes, long pixels, long webpPixels) {

  /** 25 MB, 64 megapixels, more than any telephone's camera needs, and 16 for a WebP. */
  public static final PhotoLimits STANDARD = new PhotoLimits(25_000_000, 64_000_000, 16_000_000);

  public PhotoLimits {
    if (bytes <= 0 || pixels <= 0 || webpPixels <= 0) {
      throw new IllegalArgumentException("bytes and pixels: must be positive");
    }
  }

  /** Limits that are the same for every kind. */
  public PhotoLimits(long bytes, long pixels) {
    this(bytes, pixels, pixels);
  }

  /** Width times height of a photo of that kind. */
  public long pixels(PhotoKind kind) {
    return kind == PhotoKind.WEBP ? webpPixels : pixels;
  }
}
