package app.dreamimage.ml.picture.jpeg;

import java.io.EOFException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import javax.imageio.IIOException;

/**
 * The bits of entropy-coded data, without the stuffing (T.81, F.1.2.3), up to the next marker.
 * Behind it there are zeros, whose use {@link #requireBits} notices.
 *
 * <p>Loops that decode keep {@link #bits} and {@link #count} in variables of their own and put them
 * back: this is where most of the time goes.
 */
final class BitReader {

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] file;
  private final int end;
  private int at;
  private boolean ended;

  /** The next bits, the first one uppermost. */
  long bits;

  /** How many of them are real; negative when more were used than there are. */
  int count;

  /** A reader from a place in the file on. */
  BitReader(byte[] file, int at, int end) {
    this.file = file;
    this.at = at;
    this.end = end;
  }

  /** Makes sure that 32 bits or more can be used, or that all there are can. */
  void fill() {
    if (ended) {
      return;
    }
    if (count <= 32 && at + 4 <= end) {
      int four = (int) FOUR_BYTES.get(file, at);
      boolean anyFf = ((~four - 0x01010101) & four & 0x80808080) != 0;
      if (!anyFf) {
        bits |= (four & 0xFFFF_FFFFL) << (32 - count);
        count += 32;
        at += 4;
        return;
      }
    }
    while (count <= 56) {
      if (at >= end) {
        ended = true;
        return;
      }
      int next = file[at] & 0xFF;
      if (next == 0xFF) {
        if (at + 1 >= end || file[at + 1] != 0) {
          ended = true;
          return;
        }
        at++;
      }
      at++;
      bits |= (long) next << (56 - count);
      count += 8;
    }
  }

  /** The next bits as a number. At most 16. */
  int take(int number) {
    if (count < number) {
      fill();
    }
    int taken = number == 0 ? 0 : (int) (bits >>> (64 - number));
    bits <<= number;
    count -= number;
    return taken;
  }

  /** The number of so many bits that stands for a signed value (T.81, F.2.2.1, EXTEND). */
  static int signed(int number, int size) {
    return number < 1 << (size - 1) ? number - (1 << size) + 1 : number;
  }

  /** Throws if bits were used that are not in the file. */
  void requireBits() throws EOFException, IIOException {
    if (count < 0) {
      if (at >= end) {
        throw new EOFException();
      }
      throw new IIOException("the pixels end too early");
    }
  }

  /** Goes on behind the next marker, which must be one that restarts (T.81, F.2.1.3.1). */
  void restart() throws EOFException, IIOException {
    int marker = skipToMarker(file, at, end);
    if (marker + 1 >= end) {
      throw new EOFException();
    }
    if ((file[marker + 1] & 0xF8) != 0xD0) {
      throw new IIOException("a restart is missing");
    }
    at = marker + 2;
    bits = 0;
    count = 0;
    ended = false;
  }

  /** The place of the next marker, or the end. */
  int marker() {
    return skipToMarker(file, at, end);
  }

  /** The first place from {@code at} on where a marker is, that is no stuffing, or the end. */
  static int skipToMarker(byte[] file, int at, int end) {
    int place = at;
    while (place + 1 < end) {
      if (file[place] == -1 && file[place + 1] != 0 && file[place + 1] != -1) {
        return place;
      }
      place++;
    }
    return end;
  }
}
