package app.dreamimage.ml.painting;

import app.dreamimage.ml.framing.Portrait;

/**
 * Paints the astronaut with every technique, one after the other: {@code PaintingMemoryProgram
 * SIDE}. Ends with 1, and the name of the technique, where the heap is too small for one.
 */
final class PaintingMemoryProgram {

  private PaintingMemoryProgram() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    try (Portrait portrait = TestPortraits.framed(Integer.parseInt(arguments[0]))) {
      for (Subject subject : Subject.all()) {
        System.out.println("painting in " + subject);
        subject.paint(portrait).close();
      }
      System.out.println("painted all");
    }
  }
}
