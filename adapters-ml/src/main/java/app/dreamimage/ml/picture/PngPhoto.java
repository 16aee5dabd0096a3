package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG (W3C PNG, third edition) that matter here. Walking them decodes nothing but
 * an embedded profile, up to {@value #LONGEST_PROFILE} bytes.
 */
final class PngPhoto {

  static final int GREY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;
  static final int RGB_ALPHA = 6;

  private static final int USUAL_PROFILE = 4 * 1024;
  private static final int LONGEST_PROFILE = 1024 * USUAL_PROFILE;
  private static final int FIRST_CHUNK = 8;
  private static final int HEADER_LENGTH = 13;
  private static final int NO_COLOUR = -1;

  private final ByteBuffer file;
  private final List<ByteBuffer> data = new ArrayList<>();
  private int depth;
  private int colourType;
  private boolean interlaced;
  private int[] palette = new int[0];
  private int[] clear = {NO_COLOUR, NO_COLOUR, NO_COLOUR};
  private @Nullable ByteBuffer exif;
  private boolean profileSeen;
  private byte @Nullable [] profile;

  private PngPhoto(ByteBuffer file) {
    this.file = file;
  }

  /**
   * Walks a file.
   *
   * @throws EOFException if it ends before its last chunk
   * @throws IIOException if a chunk that must be understood is damaged or contradicts another
   */
  static PngPhoto of(byte[] file, int length) throws IOException {
    PngPhoto photo = new PngPhoto(ByteBuffer.wrap(file, 0, length));
    photo.walk();
    return photo;
  }

  private void walk() throws IOException {
    long at = FIRST_CHUNK;
    while (true) {
      if (at + 12 > file.limit()) {
        throw new EOFException();
      }
      int chunk = (int) at;
      long length = file.getInt(chunk) & 0xFFFF_FFFFL;
      at += 12 + length;
      if (at > file.limit()) {
        throw new EOFException();
      }
      ByteBuffer body = file.slice(chunk + 8, (int) length);
      String type = ISO_8859_1.decode(file.slice(chunk + 4, 4)).toString();
      boolean critical = (type.charAt(0) & 0x20) == 0;
      if (critical && crc(chunk + 4, (int) length + 4) != file.getInt((int) at - 4)) {
        throw new IIOException("a chunk is damaged");
      }
      if (type.equals("IEND")) {
        return;
      }
      note(type, body);
    }
  }

  private void note(String type, ByteBuffer body) throws IIOException {
    switch (type) {
      case "IHDR" -> header(body);
      case "PLTE" -> palette(body);
      case "tRNS" -> transparency(body);
      case "IDAT" -> data.add(body);
      case "eXIf" -> exif = exif == null ? body : exif;
      case "iCCP" -> {
        // The first one only, broken or not: to try thousands of broken ones would take seconds.
        profile = profileSeen ? profile : profile(body);
        profileSeen = true;
      }
      default -> {
        // Texts, times and the like: nothing of them is kept.
      }
    }
  }

  private void header(ByteBuffer body) throws IIOException {
    if (depth != 0 || body.remaining() != HEADER_LENGTH) {
      throw new IIOException("no header");
    }
    depth = body.get(8);
    colourType = body.get(9);
    boolean known =
        switch (colourType) {
          case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
          default -> false;
        };
    if (!known || body.get(10) != 0 || body.get(11) != 0 || (body.get(12) & 0xFE) != 0) {
      throw new IIOException("a kind of pixels that does not exist");
    }
    interlaced = body.get(12) == 1;
  }

  private void palette(ByteBuffer body) {
    palette = new int[Math.min(256, body.remaining() / 3)];
    for (int i = 0; i < palette.length; i++) {
      palette[i] =
          0xFF << 24
              | (body.get(3 * i) & 0xFF) << 16
              | (body.get(3 * i + 1) & 0xFF) << 8
              | (body.get(3 * i + 2) & 0xFF);
    }
  }

  private void transparency(ByteBuffer body) {
    if (colourType == PALETTE) {
      for (int i = 0; i < Math.min(palette.length, body.remaining()); i++) {
        palette[i] = (palette[i] & 0xFFFFFF) | (body.get(i) & 0xFF) << 24;
      }
    } else if (colourType == GREY && body.remaining() >= 2) {
      clear = new int[] {body.getShort(0) & 0xFFFF, NO_COLOUR, NO_COLOUR};
    } else if (colourType == RGB && body.remaining() >= 6) {
      clear =
          new int[] {
            body.getShort(0) & 0xFFFF, body.getShort(2) & 0xFFFF, body.getShort(4) & 0xFFFF
          };
    }
  }

  /** A name, a zero, the method of compression, the compressed profile. */
  private static byte @Nullable [] profile(ByteBuffer body) {
    int name = 0;
    while (name < body.remaining() && body.get(name) != 0) {
      name++;
    }
    if (name + 2 > body.remaining()) {
      return null;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body.slice(name + 2, body.remaining() - name - 2));
      return inflated(inflater);
    } catch (DataFormatException broken) {
      return null;
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflated(Inflater inflater) throws DataFormatException {
    byte[] inflated = new byte[USUAL_PROFILE];
    int length = inflater.inflate(inflated);
    while (length == inflated.length && length < LONGEST_PROFILE) {
      inflated = Arrays.copyOf(inflated, 2 * length);
      length += inflater.inflate(inflated, length, length);
    }
    return Arrays.copyOf(inflated, length);
  }

  private int crc(int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(file.slice(at, length));
    return (int) crc.getValue();
  }

  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  int depth() {
    return depth;
  }

  /** One of the five numbers above. */
  int colourType() {
    return colourType;
  }

  /** Whether the rows come in seven passes. */
  boolean isInterlaced() {
    return interlaced;
  }

  /** Colours as {@code 0xAARRGGBB}. */
  int[] palette() {
    return palette;
  }

  /** The samples of the colour that is not to be seen; −1 where there is none. */
  int[] clear() {
    return clear;
  }

  /** The compressed pixels, in their parts. */
  List<ByteBuffer> data() {
    return data;
  }

  /** The Exif block, a TIFF file. Not a copy. */
  Optional<ByteBuffer> exif() {
    return Optional.ofNullable(exif);
  }

  /** The embedded colour profile. */
  Optional<byte[]> profile() {
    return Optional.ofNullable(profile);
  }
}
