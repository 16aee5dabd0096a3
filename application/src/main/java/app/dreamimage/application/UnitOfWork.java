package app.dreamimage.application;

import java.util.function.Supplier;

/** Driven port: does several things in storage as one, all of them or none. */
public interface UnitOfWork {

  /**
   * Does the work and keeps it; if it throws, all of it is undone and the exception goes on. Inside
   * another unit of work it becomes part of that one.
   */
  <T> T run(Supplier<T> work);

  /** Does work without an answer. */
  default void run(Runnable work) {
    run(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
