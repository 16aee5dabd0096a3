package app.dreamimage.application.inmemory;

import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A queue of paintings in memory. A generation leaves it only when its painting has returned, so
 * that one that was interrupted is painted again.
 */
public final class InMemoryPaintingQueue implements PaintingQueue {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<GenerationId, GenerationId> rows;
  private final Set<GenerationId> picked = new HashSet<>();

  public InMemoryPaintingQueue(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void enqueue(GenerationId id) {
    rows.insert(id, id);
  }

  @Override
  public void strike(GenerationId id) {
    unitOfWork.run(
        () -> {
          if (!picked.contains(id)) {
            rows.remove(id);
          }
        });
  }

  /** Everything that waits, in order. */
  public List<GenerationId> waiting() {
    return rows.all();
  }

  /** Paints the next generation, on this thread; answers whether there was one. */
  public boolean paintNext(PaintGeneration paint) {
    return paintNext(paint::handle);
  }

  /** Does to the next generation what a painter does; answers whether there was one. */
  public boolean paintNext(Consumer<GenerationId> painter) {
    Optional<GenerationId> next = pick();
    next.ifPresent(
        id -> {
          try {
            painter.accept(id);
            rows.remove(id);
          } finally {
            unitOfWork.run(() -> putBack(id));
          }
        });
    return next.isPresent();
  }

  private Optional<GenerationId> pick() {
    return unitOfWork.run(
        () -> {
          Optional<GenerationId> first =
              rows.where(id -> !picked.contains(id)).stream().findFirst();
          first.ifPresent(picked::add);
          return first;
        });
  }

  private void putBack(GenerationId id) {
    picked.remove(id);
  }
}
