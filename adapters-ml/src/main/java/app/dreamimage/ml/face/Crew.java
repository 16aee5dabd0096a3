package app.dreamimage.ml.face;

import app.dreamimage.ml.raster.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Networks that each serve one thread, as many as work at the same time; each piece of a job gets
 * one for itself. The answers come in the order of the pieces, whoever worked. For one caller at a
 * time.
 *
 * @param <N> what serves one thread
 */
final class Crew<N> {

  private final Workers workers;
  private final Supplier<N> maker;
  private final Queue<N> idle = new ConcurrentLinkedQueue<>();

  /** A crew that works on these threads; its members are made when they are first needed. */
  Crew(Workers workers, Supplier<N> maker) {
    this.workers = workers;
    this.maker = maker;
  }

  /** Makes so many members now. */
  void ready(int members) {
    workers.forEach(members, i -> idle.add(maker.get()));
  }

  /** What became of each piece. */
  <P, A> List<A> work(List<P> pieces, BiFunction<N, P, A> work) {
    List<A> answers = new ArrayList<>(Collections.nCopies(pieces.size(), null));
    workers.forEach(
        pieces.size(),
        i -> {
          N free = idle.poll();
          N member = free == null ? maker.get() : free;
          try {
            answers.set(i, work.apply(member, pieces.get(i)));
          } finally {
            idle.add(member);
          }
        });
    return answers;
  }

  /** Does something with every member, while none works. */
  void each(Consumer<N> deed) {
    idle.forEach(deed);
  }
}
