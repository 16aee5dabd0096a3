package app.dreamimage.ml.picture.jpeg;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** What the segments of a JPEG state: tables, and how its colours are to be understood. */
final class Segments {

  /** A profile is kept only up to this length; those of presses have two megabytes. */
  static final int LONGEST_PROFILE = 4 * 1024 * 1024;

  private static final int NO_TRANSFORM = 0;
  private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(ISO_8859_1);
  private static final byte[] ADOBE = "Adobe".getBytes(ISO_8859_1);
  private static final byte[] JFIF = "JFIF\0".getBytes(ISO_8859_1);

  private final int[][] quantisation = new int[4][];
  private final HuffmanTable[] dc = new HuffmanTable[4];
  private final HuffmanTable[] ac = new HuffmanTable[4];
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private int restartInterval;
  private int adobeTransform = -1;
  private boolean jfif;
  private int profileParts;
  private boolean profileBroken;
  private @Nullable ByteBuffer exif;

  /** Takes note of a segment, if it is one of those that matter here. */
  void note(int marker, ByteBuffer body) throws IIOException {
    switch (marker) {
      case 0xDB -> quantisation(body);
      case 0xC4 -> huffman(body);
      case 0xDD -> restartInterval = body.getShort() & 0xFFFF;
      case 0xE0 -> jfif |= begins(body, JFIF);
      case 0xE1 -> exif(body);
      case 0xE2 -> profile(body);
      case 0xEE -> adobe(body);
      default -> {
        // Comments and what programs keep for themselves.
      }
    }
  }

  private void quantisation(ByteBuffer body) throws IIOException {
    while (body.hasRemaining()) {
      int head = body.get() & 0xFF;
      if (head >> 4 > 1 || (head & 15) > 3) {
        throw new IIOException("no such quantisation table");
      }
      int[] table = new int[64];
      for (int k = 0; k < 64; k++) {
        table[k] = head >> 4 == 0 ? body.get() & 0xFF : body.getShort() & 0xFFFF;
      }
      quantisation[head & 15] = table;
    }
  }

  private void huffman(ByteBuffer body) throws IIOException {
    while (body.hasRemaining()) {
      int head = body.get() & 0xFF;
      if (head >> 4 > 1 || (head & 15) > 3) {
        throw new IIOException("no such table of codes");
      }
      int[] counts = new int[16];
      int sum = 0;
      for (int i = 0; i < 16; i++) {
        counts[i] = body.get() & 0xFF;
        sum += counts[i];
      }
      byte[] symbols = new byte[sum];
      body.get(symbols);
      (head >> 4 == 0 ? dc : ac)[head & 15] = new HuffmanTable(counts, symbols);
    }
  }

  private void exif(ByteBuffer body) {
    if (exif == null && begins(body, EXIF)) {
      exif = body.slice(body.position() + EXIF.length, body.remaining() - EXIF.length);
    }
  }

  /** The parts of a profile come in order (ICC.1, annex B.4); others are no profile. */
  private void profile(ByteBuffer body) {
    if (!begins(body, ICC)) {
      return;
    }
    ByteBuffer part = body.slice(body.position() + ICC.length, body.remaining() - ICC.length);
    if (part.remaining() < 2 || (part.get() & 0xFF) != profileParts + 1) {
      profileBroken = true;
      return;
    }
    profileParts++;
    part.get();
    if (profile.size() + part.remaining() > LONGEST_PROFILE) {
      profileBroken = true;
      return;
    }
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    profile.writeBytes(bytes);
  }

  private void adobe(ByteBuffer body) {
    if (begins(body, ADOBE) && body.remaining() >= 12) {
      adobeTransform = body.get(body.position() + 11) & 0xFF;
    }
  }

  private static boolean begins(ByteBuffer body, byte[] with) {
    return body.remaining() >= with.length
        && body.slice(body.position(), with.length).equals(ByteBuffer.wrap(with));
  }

  int restartInterval() {
    return restartInterval;
  }

  /** A quantisation table, in zigzag order. */
  int[] quantisation(int index) throws IIOException {
    return there(index <= 3 ? quantisation[index] : null);
  }

  HuffmanTable dc(int index) throws IIOException {
    return there(index <= 3 ? dc[index] : null);
  }

  HuffmanTable ac(int index) throws IIOException {
    return there(index <= 3 ? ac[index] : null);
  }

  private static <T> T there(@Nullable T table) throws IIOException {
    if (table == null) {
      throw new IIOException("a table is missing");
    }
    return table;
  }

  Optional<ByteBuffer> exif() {
    return Optional.ofNullable(exif);
  }

  Optional<byte[]> profile() {
    return profileBroken || profile.size() == 0
        ? Optional.empty()
        : Optional.of(profile.toByteArray());
  }

  /** Whether all four inks are stored as their complements. */
  boolean isInverted() {
    return adobeTransform >= 0;
  }

  /** Whether colours are stored as lightness and differences. */
  boolean isLuminance(List<Component> components) {
    if (components.size() < 3) {
      return false;
    }
    if (jfif && components.size() == 3) {
      return true;
    }
    if (adobeTransform >= 0) {
      return adobeTransform != NO_TRANSFORM;
    }
    int[] ids = components.stream().mapToInt(component -> component.id).toArray();
    return components.size() == 3 && !Arrays.equals(ids, new int[] {'R', 'G', 'B'});
  }
}
