package app.dreamimage.domain.policy;

/**
 * How much of something is there, and how much a rule needs. It is told to the person who asked and
 * neither stored nor recorded: what is measured may have been measured on a face.
 *
 * @param needed the least that would do, in pixels
 * @param found what is there, in pixels: at least 0, less than is needed
 */
public record Shortfall(int needed, int found) {

  public Shortfall {
    if (found < 0 || found >= needed) {
      throw new IllegalArgumentException("found: at least 0 and less than is needed");
    }
  }

  /** Shows no measure. */
  @Override
  public String toString() {
    return "Shortfall[not shown]";
  }
}
