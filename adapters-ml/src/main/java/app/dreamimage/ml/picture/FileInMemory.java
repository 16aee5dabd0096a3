package app.dreamimage.ml.picture;

import javax.imageio.stream.ImageInputStreamImpl;

/** The bytes of a file as a stream of the JDK's, of which it keeps no copy. */
final class FileInMemory extends ImageInputStreamImpl {

  private final byte[] file;
  private final int length;

  /** A stream over the first {@code length} bytes. */
  FileInMemory(byte[] file, int length) {
    this.file = file;
    this.length = length;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < length ? file[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    bitOffset = 0;
    int count = (int) Math.min(most, length - streamPos);
    if (count <= 0) {
      return most == 0 ? 0 : -1;
    }
    System.arraycopy(file, (int) streamPos, into, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return length;
  }
}
