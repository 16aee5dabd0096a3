package app.dreamimage.bootstrap.serve;

/**
 * A chore that is done every minute after the sweep, on one node at a time, and soon over.
 *
 * @param name for the log
 */
record EveryMinute(String name, Runnable work) {

  void run() {
    work.run();
  }
}
