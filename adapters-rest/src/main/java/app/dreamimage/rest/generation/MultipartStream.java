package app.dreamimage.rest.generation;

import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a {@code multipart/form-data} body (RFC 7578, RFC 2046 section 5.1.1) part by part while it
 * arrives. It holds one small buffer, which it overwrites in the end, and keeps no file names.
 */
final class MultipartStream implements AutoCloseable {

  /** A part; its content is read to its end or skipped before the next one is asked for. */
  record Part(String name, InputStream content) {}

  private static final int BUFFER_BYTES = 32 * 1024;
  private static final int MOST_HEADER_BYTES = 8 * 1024;
  private static final int LONGEST_BOUNDARY = 70;
  private static final int MOST_PARTS = 20;

  private final InputStream body;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int start;
  private int end;
  private int parts;
  private int ready;
  private boolean contentEnded;

  /**
   * A reader at the beginning of a body.
   *
   * @throws Rejection if the boundary is not one
   */
  MultipartStream(InputStream body, String boundary) {
    if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
      throw malformed();
    }
    this.body = body;
    delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    // The first delimiter may stand at the very beginning, without a line break before it.
    buffer[0] = '\r';
    buffer[1] = '\n';
    end = 2;
  }

  /**
   * The next part; empty after the last.
   *
   * @throws EOFException if the body ends before the form does
   * @throws Rejection if this is no form
   */
  Optional<Part> next() throws IOException {
    // What stands before the first delimiter is a preamble, which nobody reads.
    Content.skip(this);
    start += delimiter.length;
    int first = take();
    int second = take();
    if (first == '-' && second == '-') {
      return Optional.empty();
    }
    while (first != '\r' || second != '\n') {
      if (first != ' ' && first != '\t') {
        throw malformed();
      }
      first = second;
      second = take();
    }
    if (++parts > MOST_PARTS) {
      throw malformed();
    }
    String name = PartHeaders.nameIn(headers());
    // A part without content has its delimiter right behind the headers.
    contentEnded = false;
    return Optional.of(new Part(name, new Content(this)));
  }

  /** The header lines of a part, up to and without the empty line behind them. */
  private String headers() throws IOException {
    StringBuilder headers = new StringBuilder();
    while (headers.length() < MOST_HEADER_BYTES) {
      headers.append((char) take());
      int length = headers.length();
      if (length == 2 && headers.indexOf("\r\n") == 0) {
        return "";
      }
      if (length >= 4 && headers.indexOf("\r\n\r\n", length - 4) >= 0) {
        // The line break belongs to the delimiter too, if that follows at once.
        start -= 2;
        if (!delimiterFollows()) {
          start += 2;
        }
        return new String(
            headers.substring(0, length - 4).getBytes(StandardCharsets.ISO_8859_1),
            StandardCharsets.UTF_8);
      }
    }
    throw malformed();
  }

  private boolean delimiterFollows() throws IOException {
    while (end - start < delimiter.length) {
      if (!fill()) {
        throw cutOff();
      }
    }
    return isDelimiterAt(start);
  }

  private int take() throws IOException {
    if (start == end && !fill()) {
      throw cutOff();
    }
    return buffer[start++] & 0xFF;
  }

  /** Makes room and reads more; answers whether anything came. */
  private boolean fill() throws IOException {
    if (start > 0) {
      // Two bytes are kept before the start: a line break may have to be given back.
      int keep = Math.min(start, 2);
      System.arraycopy(buffer, start - keep, buffer, 0, end - start + keep);
      end -= start - keep;
      start = keep;
    }
    int read = body.read(buffer, end, buffer.length - end);
    if (read > 0) {
      end += read;
    }
    return read > 0;
  }

  /** How many bytes of content lie ready; 0 if the delimiter is next. */
  private int available() throws IOException {
    while (ready == 0 && !contentEnded) {
      int found = indexOfDelimiter();
      if (found == start) {
        contentEnded = true;
      } else if (found > start) {
        ready = found - start;
      } else {
        // Its last bytes may be the beginning of a delimiter.
        ready = Math.max(0, end - start - (delimiter.length - 1));
        if (ready == 0 && !fill()) {
          throw cutOff();
        }
      }
    }
    return ready;
  }

  private void consume(int bytes) {
    start += bytes;
    ready -= bytes;
  }

  private int indexOfDelimiter() {
    for (int i = start; i <= end - delimiter.length; i++) {
      if (buffer[i] == '\r' && isDelimiterAt(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDelimiterAt(int at) {
    return Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length);
  }

  private static EOFException cutOff() {
    return new EOFException("the form ends too early");
  }

  private static Rejection malformed() {
    return Rejection.because(RequestProblem.REQUEST_MALFORMED);
  }

  /** Overwrites what was buffered and lets the rest of the body go. */
  @Override
  public void close() throws IOException {
    Arrays.fill(buffer, (byte) 0);
    body.close();
  }

  private static final class Content extends InputStream {

    private final MultipartStream form;

    private Content(MultipartStream form) {
      this.form = form;
    }

    static void skip(MultipartStream form) throws IOException {
      for (int ready = form.available(); ready > 0; ready = form.available()) {
        form.consume(ready);
      }
    }

    @Override
    public int read() throws IOException {
      if (form.available() == 0) {
        return -1;
      }
      form.consume(1);
      return form.buffer[form.start - 1] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int ready = form.available();
      if (ready == 0) {
        return -1;
      }
      int taken = Math.min(ready, length);
      System.arraycopy(form.buffer, form.start, target, offset, taken);
      form.consume(taken);
      return taken;
    }
  }
}
