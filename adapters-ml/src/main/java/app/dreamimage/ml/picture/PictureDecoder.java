package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoHeader;
import app.dreamimage.domain.facialdata.PhotoKind;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.facialdata.PhotoSize;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * From the bytes of a photo to an upright sRGB picture without metadata. JPEG, PNG and WebP, told
 * apart by content.
 *
 * <p>The limits are judged from the header before any pixel is allocated, and again on what the
 * decoder itself finds. A photo of more than {@link #MOST_PIXELS} is thinned out by whole factors
 * while it is decoded, so that memory stays bounded. Whatever is wrong with a file is a refusal,
 * never an exception of a library.
 */
public final class PictureDecoder {

  /** A picture has at most so many pixels: 64 MB of working memory. */
  public static final int MOST_PIXELS = 16_000_000;

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

  /** Decodes a whole file, as {@link #decode(byte[], int)}. */
  public Outcome<Picture> decode(byte[] file) {
    return decode(file, file.length);
  }

  /**
   * Decodes the first {@code length} bytes of {@code file}, which stay as they are.
   *
   * <p>Refused with {@code PHOTO_EMPTY}, {@code PHOTO_TOO_LARGE}, {@code PHOTO_KIND_UNKNOWN},
   * {@code PHOTO_TOO_MANY_PIXELS}, {@code PHOTO_ANIMATED} or {@code PHOTO_DAMAGED}; the last one
   * also for a file that ends too early.
   */
  public Outcome<Picture> decode(byte[] file, int length) {
    return PhotoHeader.readWhole(file, length, limits).then(header -> decode(file, length, header));
  }

  private static Outcome<Picture> decode(byte[] file, int length, PhotoHeader header) {
    PhotoFile structure = PhotoFile.of(header.kind(), file, length);
    if (!structure.isComplete()) {
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
    Orientation orientation =
        structure.exif().map(ExifBlock::orientation).orElse(Orientation.UPRIGHT);
    PhotoSize stated = header.size().orElseThrow();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file, 0, length))) {
      BufferedImage image = read(in, header.kind(), stated);
      try {
        return Outcome.granted(PixelConversion.toPicture(image, orientation));
      } finally {
        PixelConversion.overwrite(image);
      }
    } catch (IOException | RuntimeException damaged) {
      // Libraries throw many things on hostile files; what they say may quote the photo.
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
  }

  private static BufferedImage read(ImageInputStream in, PhotoKind kind, PhotoSize stated)
      throws IOException {
    ImageReader reader = readerFor(kind);
    try {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != stated.width() || reader.getHeight(0) != stated.height()) {
        throw new IIOException("the header lies about the size");
      }
      PrematureEnd prematureEnd = new PrematureEnd();
      reader.addIIOReadWarningListener(prematureEnd);
      ImageReadParam param = reader.getDefaultReadParam();
      int every = thinning(stated);
      param.setSourceSubsampling(every, every, 0, 0);
      BufferedImage image = reader.read(0, param);
      if (prematureEnd.isSeen()) {
        PixelConversion.overwrite(image);
        throw new IIOException("the pixels end too early");
      }
      return image;
    } finally {
      reader.dispose();
    }
  }

  /** Only every so many rows and columns are kept. */
  static int thinning(PhotoSize size) {
    int every = 1;
    while (kept(size.width(), every) * kept(size.height(), every) > MOST_PIXELS) {
      every++;
    }
    return every;
  }

  private static long kept(int side, int every) {
    return (side + every - 1L) / every;
  }

  private static ImageReader readerFor(PhotoKind kind) throws IIOException {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(
            switch (kind) {
              case JPEG -> "jpeg";
              case PNG -> "png";
              case WEBP -> "webp";
            });
    if (!readers.hasNext()) {
      throw new IllegalStateException("no reader for " + kind + " is installed");
    }
    return readers.next();
  }
}
