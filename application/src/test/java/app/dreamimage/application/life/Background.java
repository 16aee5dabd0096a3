package app.dreamimage.application.life;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Something done on another thread while a test goes on. */
final class Background<T> {

  private static final long MOST_SECONDS = 30;

  private final CompletableFuture<T> future = new CompletableFuture<>();

  private Background() {}

  static <T> Background<T> start(Supplier<T> work) {
    Background<T> background = new Background<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                background.future.complete(work.get());
              } catch (Throwable e) {
                background.future.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return background;
  }

  boolean hasEnded() {
    return future.isDone();
  }

  /** What it answered, once it has. */
  T answer() throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(MOST_SECONDS, TimeUnit.SECONDS);
  }
}
