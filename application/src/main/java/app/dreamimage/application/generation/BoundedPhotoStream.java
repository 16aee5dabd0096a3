package app.dreamimage.application.generation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A photo as it arrives, which ends in an error as soon as it is larger than allowed. */
final class BoundedPhotoStream extends FilterInputStream {

  /** More bytes came than are allowed. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("more bytes than allowed");
    }
  }

  private long left;

  BoundedPhotoStream(InputStream in, long most) {
    super(in);
    left = most;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    throw new IOException("photos are read, not skipped");
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws TooLarge {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }
}
