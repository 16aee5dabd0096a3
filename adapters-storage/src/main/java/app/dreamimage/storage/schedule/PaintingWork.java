package app.dreamimage.storage.schedule;

import app.dreamimage.domain.generation.GenerationId;

/** What is done with a generation whose turn has come. */
@FunctionalInterface
public interface PaintingWork {

  /**
   * Brings a generation to its end. Called for one generation once at a time; again, after a while,
   * if it throws or the process dies, so that doing it twice must do no harm.
   */
  void paint(GenerationId id);
}
