package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/**
 * What the first bytes of a file say about the photo in it. Nothing of the photo itself is read.
 *
 * @param kind the format, by content
 * @param size empty if the part that was read ends before the size: a JPEG may state it behind any
 *     amount of metadata
 */
public record PhotoHeader(PhotoKind kind, Optional<PhotoSize> size) {

  /** So many bytes are read at the most; the rest of a longer prefix is ignored. */
  public static final int LONGEST_PREFIX = 64 * 1024;

  /** The longest side that is accepted: the most that a JPEG can have. */
  public static final int LONGEST_SIDE = 65_535;

  public PhotoHeader {
    requireNonNull(kind, "kind");
    requireNonNull(size, "size");
  }

  /** Reads a header under {@link PhotoLimits#STANDARD}. */
  public static Outcome<PhotoHeader> read(byte[] prefix) {
    return read(prefix, PhotoLimits.STANDARD);
  }

  /**
   * Reads a header; whatever the bytes are, it answers and does not throw.
   *
   * <p>Refused with {@code PHOTO_EMPTY}, {@code PHOTO_KIND_UNKNOWN}, {@code PHOTO_CODING_UNKNOWN}
   * (a JPEG of a process that hardly anything writes), {@code PHOTO_DAMAGED} (what is there
   * contradicts the format, or a side is zero), {@code PHOTO_ANIMATED} and {@code
   * PHOTO_TOO_MANY_PIXELS}. What lies behind the prefix is not judged.
   *
   * @param prefix the file from its first byte on, as much of it as is at hand
   */
  @Enforces({Clause.PHOTO_IS_TEMPORARY, Clause.FACES_ARE_PROCESSED_IN_ISOLATION})
  public static Outcome<PhotoHeader> read(byte[] prefix, PhotoLimits limits) {
    HeaderBytes bytes = new HeaderBytes(prefix, Math.min(prefix.length, LONGEST_PREFIX));
    return readFrom(bytes).then(header -> header.within(limits));
  }

  /**
   * Reads the header of a file that is here as a whole, however far behind its beginning the size
   * is. Refused as {@link #read(byte[], PhotoLimits)} refuses; a file that ends before its size is
   * refused with {@code PHOTO_CUT_OFF}.
   */
  @Enforces({Clause.PHOTO_IS_TEMPORARY, Clause.FACES_ARE_PROCESSED_IN_ISOLATION})
  public static Outcome<PhotoHeader> readWhole(byte[] file, int length, PhotoLimits limits) {
    if (length > limits.bytes()) {
      return Outcome.refused(Reason.PHOTO_TOO_LARGE);
    }
    return readFrom(new HeaderBytes(file, length))
        .then(header -> header.within(limits))
        .then(
            header ->
                header.size.isPresent()
                    ? Outcome.granted(header)
                    : Outcome.refused(Reason.PHOTO_CUT_OFF));
  }

  private static Outcome<PhotoHeader> readFrom(HeaderBytes bytes) {
    if (bytes.length() == 0) {
      return Outcome.refused(Reason.PHOTO_EMPTY);
    }
    if (JpegHeader.isIn(bytes)) {
      return JpegHeader.read(bytes);
    }
    if (PngHeader.isIn(bytes)) {
      return PngHeader.read(bytes);
    }
    if (WebpHeader.isIn(bytes)) {
      return WebpHeader.read(bytes);
    }
    return Outcome.refused(Reason.PHOTO_KIND_UNKNOWN);
  }

  /** A header without a size, for the readers of single formats. */
  static Outcome<PhotoHeader> sizeNotReached(PhotoKind kind) {
    return Outcome.granted(new PhotoHeader(kind, Optional.empty()));
  }

  /** A header with a size, or damage if a side is not positive. */
  static Outcome<PhotoHeader> sized(PhotoKind kind, int width, int height) {
    return width > 0 && height > 0
        ? Outcome.granted(new PhotoHeader(kind, Optional.of(new PhotoSize(width, height))))
        : Outcome.refused(Reason.PHOTO_DAMAGED);
  }

  private Outcome<PhotoHeader> within(PhotoLimits limits) {
    boolean tooLarge =
        size.filter(
                stated ->
                    stated.pixels() > limits.pixels(kind)
                        || Math.max(stated.width(), stated.height()) > LONGEST_SIDE)
            .isPresent();
    return tooLarge ? Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS) : Outcome.granted(this);
  }
}
