package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** The marker segments of a JPEG up to its frame header (ITU-T T.81, annex B). */
final class JpegHeader {

  private static final int TEM = 0x01;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  /** Baseline, extended and progressive come first; behind them, lossless and arithmetic. */
  private static final int PROGRESSIVE = 0xC2;

  private static final int BITS = 8;
  private static final int HUFFMAN_TABLES = 0xC4;
  private static final int JPEG_EXTENSION = 0xC8;
  private static final int ARITHMETIC_CONDITIONING = 0xCC;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  private JpegHeader() {}

  static boolean isIn(HeaderBytes bytes) {
    return bytes.isAt(0, "\u00FF\u00D8\u00FF");
  }

  static Outcome<PhotoHeader> read(HeaderBytes bytes) {
    int at = 2;
    while (bytes.has(at, 2)) {
      if (bytes.u8(at) != 0xFF) {
        return Outcome.refused(Reason.PHOTO_DAMAGED);
      }
      int marker = bytes.u8(at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (isFrame(marker)) {
        return frame(bytes, at);
      }
      if (marker == 0 || marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        return Outcome.refused(Reason.PHOTO_DAMAGED);
      }
      if (standsAlone(marker)) {
        at += 2;
        continue;
      }
      if (!bytes.has(at, 4)) {
        break;
      }
      int length = bytes.u16(at + 2);
      if (length < 2) {
        return Outcome.refused(Reason.PHOTO_DAMAGED);
      }
      at += 2 + length;
    }
    return PhotoHeader.sizeNotReached(PhotoKind.JPEG);
  }

  private static boolean isFrame(int marker) {
    return marker >= FIRST_FRAME
        && marker <= LAST_FRAME
        && marker != HUFFMAN_TABLES
        && marker != JPEG_EXTENSION
        && marker != ARITHMETIC_CONDITIONING;
  }

  private static boolean standsAlone(int marker) {
    return marker == TEM
        || marker == START_OF_IMAGE
        || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
  }

  private static Outcome<PhotoHeader> frame(HeaderBytes bytes, int at) {
    if (!bytes.has(at, 9)) {
      return PhotoHeader.sizeNotReached(PhotoKind.JPEG);
    }
    return bytes.u8(at + 1) <= PROGRESSIVE && bytes.u8(at + 4) == BITS
        ? PhotoHeader.sized(PhotoKind.JPEG, bytes.u16(at + 7), bytes.u16(at + 5))
        : Outcome.refused(Reason.PHOTO_CODING_UNKNOWN);
  }
}
