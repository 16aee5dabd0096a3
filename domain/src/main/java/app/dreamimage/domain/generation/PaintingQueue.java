package app.dreamimage.domain.generation;

/**
 * Driven port: sees to it that every queued generation is painted, once at a time, in order, also
 * after a crash.
 */
public interface PaintingQueue {

  /**
   * Has a generation painted as soon as there is room. Takes part in the unit of work that is under
   * way: if that is undone, so is this.
   */
  void enqueue(GenerationId id);

  /**
   * Strikes a generation from the queue, as part of the unit of work that is under way; does
   * nothing if it is not in it. One that is being painted leaves the queue when its painting ends.
   */
  void strike(GenerationId id);
}
