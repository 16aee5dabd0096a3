package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PaintingQueue} must do. */
public abstract class PaintingQueueContract {

  private static final long MOST_SECONDS = 30;

  private final BlockingQueue<GenerationId> painted = new LinkedBlockingQueue<>();

  /**
   * An empty queue of its own for each test, one painting at a time.
   *
   * @param painter what it does to each generation, from any thread
   */
  protected abstract PaintingQueue queue(Consumer<GenerationId> painter);

  /** The units of work in which the queue takes part. */
  protected abstract UnitOfWork unitOfWork();

  /** Lets the queue paint all that waits, now or in the background. */
  protected abstract void letPaint();

  @Test
  void what_is_queued_is_painted_in_order() throws InterruptedException {
    PaintingQueue queue = queue(painted::add);
    GenerationId first = queuedIn(queue);
    GenerationId second = queuedIn(queue);
    GenerationId third = queuedIn(queue);

    letPaint();

    assertEquals(first, nextPainted());
    assertEquals(second, nextPainted());
    assertEquals(third, nextPainted());
  }

  @Test
  void what_was_painted_is_not_painted_again() throws InterruptedException {
    PaintingQueue queue = queue(painted::add);
    GenerationId first = queuedIn(queue);
    letPaint();
    assertEquals(first, nextPainted());

    GenerationId second = queuedIn(queue);
    letPaint();

    assertEquals(second, nextPainted());
    assertEquals(0, painted.size());
  }

  @Test
  void what_was_struck_is_not_painted_and_the_others_are() throws InterruptedException {
    PaintingQueue queue = queue(painted::add);
    GenerationId struck = queuedIn(queue);
    GenerationId other = queuedIn(queue);

    queue.strike(struck);
    queue.strike(struck);
    letPaint();

    assertEquals(other, nextPainted());
    assertEquals(0, painted.size());
  }

  @Test
  void what_was_queued_in_a_unit_of_work_that_is_undone_is_not_painted()
      throws InterruptedException {
    PaintingQueue queue = queue(painted::add);

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      queue.enqueue(new GenerationId(Fresh.uuid()));
                      throw new IllegalStateException("undone");
                    }));
    GenerationId kept = queuedIn(queue);
    letPaint();

    assertEquals(kept, nextPainted());
    assertEquals(0, painted.size());
  }

  @Test
  void what_is_queued_is_not_painted_before_its_unit_of_work_is_kept() throws InterruptedException {
    AtomicBoolean kept = new AtomicBoolean();
    BlockingQueue<Boolean> keptWhenPainted = new LinkedBlockingQueue<>();
    PaintingQueue queue = queue(id -> keptWhenPainted.add(kept.get()));

    unitOfWork()
        .run(
            () -> {
              queue.enqueue(new GenerationId(Fresh.uuid()));
              kept.set(true);
            });
    letPaint();

    assertEquals(true, keptWhenPainted.poll(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void what_was_interrupted_is_painted_again() throws InterruptedException {
    AtomicInteger attempts = new AtomicInteger();
    PaintingQueue queue =
        queue(
            id -> {
              if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("interrupted");
              }
              painted.add(id);
            });
    GenerationId id = queuedIn(queue);

    letPaint();

    assertEquals(id, nextPainted());
    assertEquals(2, attempts.get());
  }

  private GenerationId queuedIn(PaintingQueue queue) {
    GenerationId id = new GenerationId(Fresh.uuid());
    unitOfWork().run(() -> queue.enqueue(id));
    return id;
  }

  private GenerationId nextPainted() throws InterruptedException {
    GenerationId next = painted.poll(MOST_SECONDS, TimeUnit.SECONDS);
    assertNotNull(next, "nothing was painted");
    return next;
  }
}
