package app.dreamimage.domain.facialdata;

/** The beginning of a file, read with its bounds checked by {@link #has} first. */
final class HeaderBytes {

  private final byte[] bytes;
  private final int length;

  HeaderBytes(byte[] bytes, int length) {
    if (length < 0 || length > bytes.length) {
      throw new IllegalArgumentException("length: must be within the bytes");
    }
    this.bytes = bytes;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** Whether {@code count} bytes are there from {@code offset} on. */
  boolean has(long offset, int count) {
    return offset >= 0 && offset + count <= length;
  }

  /** An unsigned byte. */
  int u8(int offset) {
    return bytes[offset] & 0xFF;
  }

  /** Two bytes, big end first. */
  int u16(int offset) {
    return u8(offset) << 8 | u8(offset + 1);
  }

  /** Four bytes, big end first, as an unsigned number. */
  long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  /** Two bytes, little end first. */
  int u16FromLittleEnd(int offset) {
    return u8(offset) | u8(offset + 1) << 8;
  }

  /** Three bytes, little end first. */
  int u24FromLittleEnd(int offset) {
    return u16FromLittleEnd(offset) | u8(offset + 2) << 16;
  }

  /** Four bytes, little end first, as an unsigned number. */
  long u32FromLittleEnd(int offset) {
    return u24FromLittleEnd(offset) | (long) u8(offset + 3) << 24;
  }

  /** Whether the characters, Latin-1, stand at {@code offset}. */
  boolean isAt(int offset, String characters) {
    if (!has(offset, characters.length())) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if (u8(offset + i) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
