package app.dreamimage.domain.generation;

/** How the studio tells of its progress and learns that it should stop. */
public interface PaintingWatch {

  /** Called as the work goes on, in order. */
  void progressed(PaintingProgress progress);

  /** Called now and then with a look at the growing artwork; whoever does not care does nothing. */
  default void grown(Preview preview) {}

  /** Asked often; once it answers yes, the studio stops at once. */
  boolean isCalledOff();
}
