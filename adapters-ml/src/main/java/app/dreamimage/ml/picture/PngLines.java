package app.dreamimage.ml.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.IIOException;

/** The lines of a PNG as they were before they were filtered and compressed. */
final class PngLines implements AutoCloseable {

  private final Iterator<ByteBuffer> data;
  private final int bytesPerPixel;
  private final Inflater inflater = new Inflater();
  private final byte[] filter = new byte[1];
  private byte[] line = new byte[0];
  private byte[] above = new byte[0];

  /**
   * The lines of compressed data.
   *
   * @param bytesPerPixel of whole bytes, at least one
   */
  PngLines(List<ByteBuffer> data, int bytesPerPixel) {
    this.data = data.iterator();
    this.bytesPerPixel = bytesPerPixel;
  }

  /** Begins a picture, or a pass of one, whose lines have so many bytes. */
  void begin(int bytes) {
    clear();
    line = new byte[bytes];
    above = new byte[bytes];
  }

  /** The next line; its array is used again for the one after the next. */
  byte[] next() throws IOException {
    byte[] kept = above;
    above = line;
    line = kept;
    inflate(filter);
    inflate(line);
    switch (filter[0]) {
      case 0 -> {
        // As it is.
      }
      case 1 -> sub();
      case 2 -> up();
      case 3 -> average();
      case 4 -> paeth();
      default -> throw new IIOException("no such filter");
    }
    return line;
  }

  private void inflate(byte[] to) throws IOException {
    int filled = 0;
    try {
      while (filled < to.length) {
        if (inflater.finished()) {
          throw new IIOException("the pixels end too early");
        }
        if (inflater.needsInput()) {
          if (!data.hasNext()) {
            throw new IIOException("the pixels end too early");
          }
          inflater.setInput(data.next());
        }
        if (inflater.needsDictionary()) {
          throw new IIOException("a dictionary that is not there");
        }
        filled += inflater.inflate(to, filled, to.length - filled);
      }
    } catch (DataFormatException broken) {
      throw new IIOException("the pixels are damaged");
    }
  }

  private void sub() {
    for (int i = bytesPerPixel; i < line.length; i++) {
      line[i] += line[i - bytesPerPixel];
    }
  }

  private void up() {
    for (int i = 0; i < line.length; i++) {
      line[i] += above[i];
    }
  }

  private void average() {
    for (int i = 0; i < line.length; i++) {
      int left = i < bytesPerPixel ? 0 : line[i - bytesPerPixel] & 0xFF;
      line[i] += (byte) ((left + (above[i] & 0xFF)) >> 1);
    }
  }

  private void paeth() {
    for (int i = 0; i < line.length; i++) {
      int left = i < bytesPerPixel ? 0 : line[i - bytesPerPixel] & 0xFF;
      int corner = i < bytesPerPixel ? 0 : above[i - bytesPerPixel] & 0xFF;
      line[i] += (byte) PngRowFilter.nearest(left, above[i] & 0xFF, corner);
    }
  }

  /** Overwrites the last two lines. */
  private void clear() {
    Arrays.fill(line, (byte) 0);
    Arrays.fill(above, (byte) 0);
  }

  @Override
  public void close() {
    clear();
    inflater.end();
  }
}
