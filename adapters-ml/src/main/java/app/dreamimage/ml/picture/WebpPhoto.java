package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** The chunks of a WebP (RFC 9649) that matter here. Walking them decodes nothing. */
final class WebpPhoto {

  private static final int FIRST_CHUNK = 12;
  private static final int LONGEST_PROFILE = 4 * 1024 * 1024;
  private static final byte[] EXIF_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

  private final ByteBuffer file;
  private @Nullable ByteBuffer exif;
  private @Nullable ByteBuffer profile;

  private WebpPhoto(ByteBuffer file) {
    this.file = file;
  }

  /**
   * Walks a file.
   *
   * @throws EOFException if it ends before it says it does
   * @throws IIOException if a chunk is longer than the rest, or none of them holds pixels
   */
  static WebpPhoto of(byte[] file, int length) throws IOException {
    WebpPhoto photo =
        new WebpPhoto(ByteBuffer.wrap(file, 0, length).order(ByteOrder.LITTLE_ENDIAN));
    photo.walk();
    return photo;
  }

  private void walk() throws IOException {
    long end = 8 + (file.getInt(4) & 0xFFFF_FFFFL);
    if (end > file.limit()) {
      throw new EOFException();
    }
    boolean pixels = false;
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
      pixels |= type.equals("VP8 ") || type.equals("VP8L");
      if (type.equals("EXIF") && exif == null) {
        exif = withoutPrefix(body);
      } else if (type.equals("ICCP") && length <= LONGEST_PROFILE) {
        profile = body;
      }
      at += length & 1;
    }
    if (!pixels) {
      throw new IIOException("no pixels");
    }
  }

  /** Some programs write the block as if it were in a JPEG. */
  private static ByteBuffer withoutPrefix(ByteBuffer body) {
    int length = EXIF_PREFIX.length;
    boolean prefixed =
        body.remaining() >= length && body.slice(0, length).equals(ByteBuffer.wrap(EXIF_PREFIX));
    return prefixed ? body.slice(length, body.remaining() - length) : body;
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
