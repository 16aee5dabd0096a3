package app.dreamimage.application.inmemory;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.contract.PaintingQueueContract;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import java.util.function.Consumer;

final class InMemoryPaintingQueueTest extends PaintingQueueContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryPaintingQueue queue = new InMemoryPaintingQueue(unitOfWork);
  private Consumer<GenerationId> painter = id -> {};

  @Override
  protected PaintingQueue queue(Consumer<GenerationId> given) {
    painter = given;
    return queue;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  @Override
  protected void letPaint() {
    while (!queue.waiting().isEmpty()) {
      try {
        queue.paintNext(painter);
      } catch (IllegalStateException e) {
        // The painting was interrupted, and the generation waits for another attempt.
      }
    }
  }
}
