package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The outer structure of an image file, walked without decoding anything: whether it ends where its
 * format says it must, and where its Exif block lies.
 */
final class PhotoFile {

  /** An Exif block is looked at only up to this length, the most a JPEG segment can hold. */
  static final int LONGEST_EXIF = 65_535;

  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int PNG_FIRST_CHUNK = 8;
  private static final int WEBP_FIRST_CHUNK = 12;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final ByteBuffer file;
  private boolean complete;
  private Optional<ByteBuffer> exif = Optional.empty();

  private PhotoFile(byte[] file, int length) {
    this.file = ByteBuffer.wrap(file, 0, length);
  }

  /** Walks the first {@code length} bytes of a file of the given kind. */
  static PhotoFile of(PhotoKind kind, byte[] file, int length) {
    PhotoFile walked = new PhotoFile(file, length);
    switch (kind) {
      case JPEG -> walked.walkJpeg();
      case PNG -> walked.walkPng();
      case WEBP -> walked.walkWebp();
    }
    return walked;
  }

  /** Whether every part that the format asks for is there to its end. */
  boolean isComplete() {
    return complete;
  }

  /** The first Exif block: a TIFF file without its {@code Exif\0\0} prefix. Not a copy. */
  Optional<ByteBuffer> exif() {
    return exif;
  }

  private void walkJpeg() {
    boolean scanSeen = false;
    int at = 2;
    while (at + 1 < file.limit()) {
      int marker = u8(at + 1);
      if (u8(at) != 0xFF || marker == 0xFF) {
        at++;
      } else if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
        at += 2;
      } else if (marker == EOI) {
        complete = scanSeen;
        return;
      } else {
        if (at + 4 > file.limit()) {
          return;
        }
        int length = file.getShort(at + 2) & 0xFFFF;
        if (marker == APP1) {
          noteExif(at + 4, length - 2);
        }
        scanSeen |= marker == SOS;
        at += 2 + length;
      }
    }
  }

  private void walkPng() {
    long at = PNG_FIRST_CHUNK;
    while (at + 12 <= file.limit()) {
      int chunk = (int) at;
      long length = file.getInt(chunk) & 0xFFFF_FFFFL;
      long next = at + 12 + length;
      if (next > file.limit()) {
        return;
      }
      boolean critical = (file.get(chunk + 4) & 0x20) == 0;
      if (critical && crc(chunk + 4, (int) length + 4) != file.getInt((int) next - 4)) {
        return;
      }
      if (isAt(chunk + 4, "eXIf")) {
        noteTiff(chunk + 8, length);
      }
      if (isAt(chunk + 4, "IEND")) {
        complete = true;
        return;
      }
      at = next;
    }
  }

  private void walkWebp() {
    file.order(ByteOrder.LITTLE_ENDIAN);
    long end = 8 + (file.getInt(4) & 0xFFFF_FFFFL);
    if (end > file.limit()) {
      return;
    }
    long at = WEBP_FIRST_CHUNK;
    while (at + 8 <= end) {
      int chunk = (int) at;
      long length = file.getInt(chunk + 4) & 0xFFFF_FFFFL;
      long next = at + 8 + length;
      if (next > end) {
        complete = false;
        return;
      }
      complete |= isAt(chunk, "VP8 ") || isAt(chunk, "VP8L");
      if (isAt(chunk, "EXIF")) {
        noteExif(chunk + 8, (int) length);
        noteTiff(chunk + 8, length);
      }
      at = next + (length & 1);
    }
  }

  private void noteExif(int at, int length) {
    if (length > EXIF.length
        && at + length <= file.limit()
        && file.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
      noteTiff(at + EXIF.length, length - EXIF.length);
    }
  }

  private void noteTiff(int at, long length) {
    if (exif.isEmpty() && length >= 8 && length <= LONGEST_EXIF) {
      exif = Optional.of(file.slice(at, (int) length));
    }
  }

  private int crc(int at, int length) {
    CRC32 crc = new CRC32();
    crc.update(file.slice(at, length));
    return (int) crc.getValue();
  }

  private int u8(int at) {
    return file.get(at) & 0xFF;
  }

  private boolean isAt(int at, String type) {
    for (int i = 0; i < type.length(); i++) {
      if (u8(at + i) != type.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
