package app.dreamimage.ml.studio;

/**
 * What came of one attempt to get out of a worker.
 *
 * @param barrier what should have stopped it
 * @param deed what was tried, in a few words
 * @param stopped whether it was
 * @param how what stopped it, or what was got at
 */
public record EscapeAttempt(Barrier barrier, String deed, boolean stopped, String how) {

  private static final String SEPARATOR = "\t";
  private static final int PARTS = 4;

  /** One line of text, without its end. */
  String line() {
    return String.join(SEPARATOR, barrier.name(), Boolean.toString(stopped), deed, how);
  }

  /**
   * What such a line says.
   *
   * @throws IllegalArgumentException if it is none
   */
  static EscapeAttempt parse(String line) {
    String[] parts = line.split(SEPARATOR, PARTS);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("line: is no report of an attempt");
    }
    return new EscapeAttempt(
        Barrier.valueOf(parts[0]), parts[2], Boolean.parseBoolean(parts[1]), parts[3]);
  }
}
