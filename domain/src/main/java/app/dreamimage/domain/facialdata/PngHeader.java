package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** The chunks of a PNG up to its first pixels (W3C PNG, third edition, sections 5 and 11). */
final class PngHeader {

  private static final int FIRST_CHUNK = 8;
  private static final int BODY = 8;
  private static final int CHUNK_FRAME = 12;
  private static final int IHDR_LENGTH = 13;

  private PngHeader() {}

  static boolean isIn(HeaderBytes bytes) {
    return bytes.isAt(0, "\u0089PNG\r\n\u001A\n");
  }

  static Outcome<PhotoHeader> read(HeaderBytes bytes) {
    if (!bytes.has(FIRST_CHUNK, BODY + 8)) {
      return PhotoHeader.sizeNotReached(PhotoKind.PNG);
    }
    if (bytes.u32(FIRST_CHUNK) != IHDR_LENGTH || !bytes.isAt(FIRST_CHUNK + 4, "IHDR")) {
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
    if (isAnimated(bytes)) {
      return Outcome.refused(Reason.PHOTO_ANIMATED);
    }
    return PhotoHeader.sized(
        PhotoKind.PNG, side(bytes, FIRST_CHUNK + BODY), side(bytes, FIRST_CHUNK + BODY + 4));
  }

  /** A side, or zero where the number is beyond the 31 bits that the format allows. */
  private static int side(HeaderBytes bytes, int offset) {
    long side = bytes.u32(offset);
    return side > Integer.MAX_VALUE ? 0 : (int) side;
  }

  private static boolean isAnimated(HeaderBytes bytes) {
    long at = FIRST_CHUNK;
    while (bytes.has(at, BODY)) {
      int offset = (int) at;
      if (bytes.isAt(offset + 4, "acTL")) {
        return true;
      }
      if (bytes.isAt(offset + 4, "IDAT") || bytes.isAt(offset + 4, "IEND")) {
        return false;
      }
      at += CHUNK_FRAME + bytes.u32(offset);
    }
    return false;
  }
}
