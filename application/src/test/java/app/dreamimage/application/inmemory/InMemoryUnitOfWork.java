package app.dreamimage.application.inmemory;

import app.dreamimage.application.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Units of work over in-memory stores: one at a time in the whole process, so that they are
 * serializable, and undone by putting back what each store was before its first change.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

  /** A store that can be put back to what it was. */
  interface TakingPart {
    /** What puts the store back to what it is now. */
    Runnable memento();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final Set<TakingPart> changed = new HashSet<>();

  @Override
  public <T> T run(Supplier<T> work) {
    lock.lock();
    try {
      return lock.getHoldCount() > 1 ? work.get() : runOutermost(work);
    } finally {
      lock.unlock();
    }
  }

  private <T> T runOutermost(Supplier<T> work) {
    boolean kept = false;
    try {
      T answer = work.get();
      kept = true;
      return answer;
    } finally {
      if (!kept) {
        undo.forEach(Runnable::run);
      }
      undo.clear();
      changed.clear();
    }
  }

  /** Called by a store, inside a unit of work, before it changes. */
  void beforeChangeOf(TakingPart store) {
    if (changed.add(store)) {
      undo.push(store.memento());
    }
  }
}
