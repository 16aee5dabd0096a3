package app.dreamimage.ml.painting.line;

/**
 * The part of a technique's work that one pass is.
 *
 * @param from where it begins, 0 to 1
 * @param to where it ends
 */
public record Stretch(double from, double to) {

  /** The {@code index}-th of {@code count} equal parts of this stretch. */
  public Stretch part(int index, int count) {
    double each = (to - from) / count;
    return new Stretch(from + index * each, from + (index + 1) * each);
  }
}
