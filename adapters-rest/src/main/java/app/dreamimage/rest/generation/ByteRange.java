package app.dreamimage.rest.generation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first position of its first byte
 * @param last position of its last byte, inclusive
 */
record ByteRange(int first, int last) {

  private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

  /**
   * Whether a header asks for one range. Several ranges, other units, and those that end before
   * they begin, may be ignored and are.
   */
  static boolean isUnderstood(String header) {
    Matcher matcher = SINGLE.matcher(header.strip());
    if (!matcher.matches()) {
      return false;
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty() || last.isEmpty()) {
      return !first.isEmpty() || !last.isEmpty();
    }
    return Long.parseLong(first) <= Long.parseLong(last);
  }

  /** The range within a file of this length; empty if the file has no such bytes. */
  static Optional<ByteRange> within(String header, int length) {
    Matcher matcher = SINGLE.matcher(header.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("header: is not understood");
    }
    long first;
    long last = length - 1L;
    if (matcher.group(1).isEmpty()) {
      long suffix = Long.parseLong(matcher.group(2));
      first = suffix == 0 ? length : Math.max(0, length - suffix);
    } else {
      first = Long.parseLong(matcher.group(1));
      if (!matcher.group(2).isEmpty()) {
        last = Math.min(last, Long.parseLong(matcher.group(2)));
      }
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new ByteRange(Math.toIntExact(first), Math.toIntExact(last)));
  }
}
