package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoHeader;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.facialdata.PhotoSize;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.picture.jpeg.JpegDecoder;
import app.dreamimage.ml.picture.jpeg.JpegPicture;
import app.dreamimage.ml.picture.jpeg.JpegRows;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

/**
 * From the bytes of a photo to an upright sRGB picture without metadata. JPEG, PNG and WebP, told
 * apart by content and decoded in Java. The one piece of native code that sees bytes of a photo is
 * the zlib of the Java runtime, which unpacks the data of a PNG and its profile.
 *
 * <p>The limits are judged from the header before any pixel is allocated, and again on what the
 * decoder itself finds. Memory follows the {@link Detail} that is asked for. Whatever is wrong with
 * a file is a refusal, never an exception of a library.
 */
public final class PictureDecoder {

  private final PhotoLimits limits;

  /** A decoder under {@link PhotoLimits#STANDARD}. */
  public PictureDecoder() {
    this(PhotoLimits.STANDARD);
  }

  /** A decoder under limits of its own. */
  public PictureDecoder(PhotoLimits limits) {
    this.limits = limits;
    // A cache on disk would leave the photo there.
    ImageIO.setUseCache(false);
  }

  /** Decodes a whole file in full, as {@link #decode(byte[], int, Detail)}. */
  public Outcome<Picture> decode(byte[] file) {
    return decode(file, file.length, Detail.FULL);
  }

  /**
   * Decodes the first {@code length} bytes of {@code file}, which stay as they are.
   *
   * <p>Refused with {@code PHOTO_EMPTY}, {@code PHOTO_TOO_LARGE}, {@code PHOTO_KIND_UNKNOWN},
   * {@code PHOTO_CODING_UNKNOWN}, {@code PHOTO_TOO_MANY_PIXELS}, {@code PHOTO_ANIMATED}, {@code
   * PHOTO_CUT_OFF} if the file ends before its format says so, or {@code PHOTO_DAMAGED}.
   */
  public Outcome<Picture> decode(byte[] file, int length, Detail detail) {
    return PhotoHeader.readWhole(file, length, limits)
        .then(header -> decode(file, length, detail, header));
  }

  private static Outcome<Picture> decode(
      byte[] file, int length, Detail detail, PhotoHeader header) {
    PhotoSize size = header.size().orElseThrow();
    int reduction = detail.reduction(size);
    try {
      return Outcome.granted(
          switch (header.kind()) {
            case JPEG -> jpeg(file, length, size, reduction);
            case PNG -> png(file, length, size, reduction);
            case WEBP -> webp(file, length, size, reduction);
          });
    } catch (EOFException early) {
      return Outcome.refused(Reason.PHOTO_CUT_OFF);
    } catch (IOException | RuntimeException damaged) {
      // Libraries throw many things on hostile files; what they say may quote the photo.
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
  }

  private static Picture jpeg(byte[] file, int length, PhotoSize stated, int reduction)
      throws IOException {
    try (JpegPicture jpeg = JpegDecoder.decode(file, length, reduction)) {
      PixelConversion.Size size = size(stated, reduction);
      if (jpeg.width() != size.width() || jpeg.height() != size.height()) {
        throw new IIOException("the header lies about the size");
      }
      RowColours colours =
          jpeg.colours() == JpegPicture.Colours.CMYK
              ? PictureDecoder::inks
              : ColourProfile.of(jpeg.profile());
      try (JpegRows rows = jpeg.rows()) {
        return PixelConversion.toPicture(
            size, rows::read, colours, orientation(jpeg.exif()), reduction);
      }
    }
  }

  private static Picture png(byte[] file, int length, PhotoSize stated, int reduction)
      throws IOException {
    PngPhoto photo = PngPhoto.of(file, length);
    try (PngReading rows = new PngReading(photo, stated, reduction)) {
      return PixelConversion.toPicture(
          size(stated, reduction),
          rows,
          ColourProfile.of(photo.profile()),
          orientation(photo.exif()),
          reduction);
    }
  }

  private static Picture webp(byte[] file, int length, PhotoSize stated, int reduction)
      throws IOException {
    WebpPhoto photo = WebpPhoto.of(file, length, stated);
    try (WebpReading rows = new WebpReading(file, length, stated, reduction)) {
      return PixelConversion.toPicture(
          size(stated, reduction),
          rows,
          ColourProfile.of(photo.profile()),
          orientation(photo.exif()),
          reduction);
    }
  }

  private static PixelConversion.Size size(PhotoSize stated, int reduction) {
    return new PixelConversion.Size(
        Detail.reduced(stated.width(), reduction), Detail.reduced(stated.height(), reduction));
  }

  private static Orientation orientation(Optional<ByteBuffer> exif) {
    return exif.map(ExifBlock::orientation).orElse(Orientation.UPRIGHT);
  }

  /** Ink on white paper, each taking away its share of what the black one leaves. */
  private static void inks(int[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      int cmyk = pixels[i];
      int paper = 255 - (cmyk & 0xFF);
      pixels[i] =
          left(cmyk >>> 24, paper) << 16
              | left(cmyk >> 16 & 0xFF, paper) << 8
              | left(cmyk >> 8 & 0xFF, paper);
    }
  }

  private static int left(int ink, int paper) {
    return ((255 - ink) * paper + 127) / 255;
  }
}
