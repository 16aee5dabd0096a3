package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.dreamimage.domain.facialdata.PhotoSize;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a WebP (RFC 9649) that matter here. Walking them decodes no pixels.
 *
 * <p>It is stricter than the decoder that comes after it, which decodes every chunk of pixels it
 * meets, at whatever size that chunk states, and undoes a transform as often as it is named.
 */
final class WebpPhoto {

  private static final int FIRST_CHUNK = 12;
  private static final int LONGEST_PROFILE = 4 * 1024 * 1024;
  private static final int FOURTEEN_BITS = 0x3FFF;
  private static final int LOSSY_HEADER = 10;
  private static final int LOSSLESS_HEADER = 5;
  private static final int ALPHA_HEADER = 1;
  private static final int COMPRESSION = 3;
  private static final int LIKE_LOSSLESS = 1;
  private static final byte[] EXIF_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

  private final ByteBuffer file;
  private final PhotoSize stated;
  private boolean pixels;
  private boolean alpha;
  private @Nullable ByteBuffer exif;
  private @Nullable ByteBuffer profile;

  private WebpPhoto(ByteBuffer file, PhotoSize stated) {
    this.file = file;
    this.stated = stated;
  }

  /**
   * Walks a file.
   *
   * @param stated the size in the file's header
   * @throws EOFException if it ends before it says it does
   * @throws IIOException if a chunk is longer than the rest, if not exactly one of them holds
   *     pixels, if that one is of another size, or if it names a transform twice
   */
  static WebpPhoto of(byte[] file, int length, PhotoSize stated) throws IOException {
    WebpPhoto photo =
        new WebpPhoto(ByteBuffer.wrap(file, 0, length).order(ByteOrder.LITTLE_ENDIAN), stated);
    photo.walk();
    return photo;
  }

  private void walk() throws IOException {
    long end = 8 + (file.getInt(4) & 0xFFFF_FFFFL);
    if (end > file.limit()) {
      throw new EOFException();
    }
    long at = FIRST_CHUNK;
    while (at + 8 <= end) {
      int chunk = (int) at;
      long length = file.getInt(chunk + 4) & 0xFFFF_FFFFL;
      at += 8 + length;
      if (at > end) {
        throw new IIOException("a chunk reaches beyond the end");
      }
      String type = ISO_8859_1.decode(file.slice(chunk, 4)).toString();
      ByteBuffer body = file.slice(chunk + 8, (int) length);
      note(type, body.order(ByteOrder.LITTLE_ENDIAN));
      at += length & 1;
    }
    if (!pixels) {
      throw new IIOException("no pixels");
    }
  }

  private void note(String type, ByteBuffer body) throws IIOException {
    switch (type) {
      case "VP8 " -> lossy(body);
      case "VP8L" -> lossless(body);
      case "ALPH" -> alpha(body);
      case "EXIF" -> exif = exif == null ? withoutPrefix(body) : exif;
      case "ICCP" -> profile = body.remaining() <= LONGEST_PROFILE ? body : profile;
      default -> {
        // Texts and the like: nothing of them is kept.
      }
    }
  }

  private void lossy(ByteBuffer body) throws IIOException {
    require(!pixels && body.remaining() >= LOSSY_HEADER);
    requireStated(body.getShort(6) & FOURTEEN_BITS, body.getShort(8) & FOURTEEN_BITS);
    pixels = true;
  }

  private void lossless(ByteBuffer body) throws IIOException {
    require(!pixels && body.remaining() >= LOSSLESS_HEADER);
    int sides = body.getInt(1);
    requireStated((sides & FOURTEEN_BITS) + 1, (sides >> 14 & FOURTEEN_BITS) + 1);
    WebpTransforms.requireEachOnce(from(body, LOSSLESS_HEADER), stated);
    pixels = true;
  }

  /** How opaque each pixel of the lossy kind is, coded like the lossless kind or not at all. */
  private void alpha(ByteBuffer body) throws IIOException {
    require(!alpha && body.remaining() >= ALPHA_HEADER);
    if ((body.get(0) & COMPRESSION) == LIKE_LOSSLESS) {
      WebpTransforms.requireEachOnce(from(body, ALPHA_HEADER), stated);
    }
    alpha = true;
  }

  private void requireStated(int width, int height) throws IIOException {
    require(width == stated.width() && height == stated.height());
  }

  private static void require(boolean sound) throws IIOException {
    if (!sound) {
      throw new IIOException("pixels twice, or of another size than the header's");
    }
  }

  private static ByteBuffer from(ByteBuffer body, int start) {
    return body.slice(start, body.remaining() - start);
  }

  /** Some programs write the block as if it were in a JPEG. */
  private static ByteBuffer withoutPrefix(ByteBuffer body) {
    int length = EXIF_PREFIX.length;
    boolean prefixed =
        body.remaining() >= length && body.slice(0, length).equals(ByteBuffer.wrap(EXIF_PREFIX));
    return prefixed ? from(body, length) : body;
  }

  /** The Exif block, a TIFF file. Not a copy. */
  Optional<ByteBuffer> exif() {
    return Optional.ofNullable(exif);
  }

  /** The embedded colour profile. */
  Optional<byte[]> profile() {
    if (profile == null) {
      return Optional.empty();
    }
    byte[] bytes = new byte[profile.remaining()];
    profile.duplicate().get(bytes);
    return Optional.of(bytes);
  }
}
