package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** The first chunks of a WebP (RFC 9649, sections 2 and 3; VP8 frame header: RFC 6386, 9.1). */
final class WebpHeader {

  private static final int FIRST_CHUNK = 12;
  private static final int BODY = FIRST_CHUNK + 8;
  private static final int ANIMATION_FLAG = 0x02;
  private static final int VP8L_SIGNATURE = 0x2F;
  private static final int FOURTEEN_BITS = 0x3FFF;

  private WebpHeader() {}

  static boolean isIn(HeaderBytes bytes) {
    return bytes.isAt(0, "RIFF") && bytes.isAt(8, "WEBP");
  }

  static Outcome<PhotoHeader> read(HeaderBytes bytes) {
    if (!bytes.has(BODY, 10)) {
      return PhotoHeader.sizeNotReached(PhotoKind.WEBP);
    }
    if (bytes.isAt(FIRST_CHUNK, "VP8X")) {
      return extended(bytes);
    }
    if (bytes.isAt(FIRST_CHUNK, "VP8L")) {
      return lossless(bytes);
    }
    if (bytes.isAt(FIRST_CHUNK, "VP8 ")) {
      return lossy(bytes);
    }
    return Outcome.refused(Reason.PHOTO_DAMAGED);
  }

  private static Outcome<PhotoHeader> extended(HeaderBytes bytes) {
    if ((bytes.u8(BODY) & ANIMATION_FLAG) != 0 || holdsAnimation(bytes)) {
      return Outcome.refused(Reason.PHOTO_ANIMATED);
    }
    return PhotoHeader.sized(
        PhotoKind.WEBP, bytes.u24FromLittleEnd(BODY + 4) + 1, bytes.u24FromLittleEnd(BODY + 7) + 1);
  }

  private static Outcome<PhotoHeader> lossless(HeaderBytes bytes) {
    if (bytes.u8(BODY) != VP8L_SIGNATURE) {
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
    long packed = bytes.u32FromLittleEnd(BODY + 1);
    return PhotoHeader.sized(
        PhotoKind.WEBP,
        (int) (packed & FOURTEEN_BITS) + 1,
        (int) (packed >> 14 & FOURTEEN_BITS) + 1);
  }

  private static Outcome<PhotoHeader> lossy(HeaderBytes bytes) {
    if (!bytes.isAt(BODY + 3, "\u009D\u0001*")) {
      return Outcome.refused(Reason.PHOTO_DAMAGED);
    }
    return PhotoHeader.sized(
        PhotoKind.WEBP,
        bytes.u16FromLittleEnd(BODY + 6) & FOURTEEN_BITS,
        bytes.u16FromLittleEnd(BODY + 8) & FOURTEEN_BITS);
  }

  private static boolean holdsAnimation(HeaderBytes bytes) {
    long at = FIRST_CHUNK;
    while (bytes.has(at, 8)) {
      int offset = (int) at;
      if (bytes.isAt(offset, "ANIM") || bytes.isAt(offset, "ANMF")) {
        return true;
      }
      long length = bytes.u32FromLittleEnd(offset + 4);
      at += 8 + length + (length & 1);
    }
    return false;
  }
}
