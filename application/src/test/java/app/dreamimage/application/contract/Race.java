package app.dreamimage.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Does things at the same moment on threads of their own. */
public final class Race {

  private static final long MOST_SECONDS = 30;

  private Race() {}

  /** Has every racer start at once; answers what they answered, in the order given. */
  @SafeVarargs
  public static <T> List<T> of(Supplier<T>... racers) throws Exception {
    CyclicBarrier start = new CyclicBarrier(racers.length);
    List<Callable<T>> atOnce = new ArrayList<>();
    for (Supplier<T> racer : racers) {
      atOnce.add(
          () -> {
            start.await(MOST_SECONDS, TimeUnit.SECONDS);
            return racer.get();
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(racers.length);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(atOnce, MOST_SECONDS, TimeUnit.SECONDS)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
