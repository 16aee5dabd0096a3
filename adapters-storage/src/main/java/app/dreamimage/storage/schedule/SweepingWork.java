package app.dreamimage.storage.schedule;

/** What is done at the start of the server and every minute from then on. */
@FunctionalInterface
public interface SweepingWork {

  /** Sweeps once; never called twice at a time. */
  void sweep();
}
