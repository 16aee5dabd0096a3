package app.dreamimage.ml.studio;

/** Something that keeps a worker from a part of the machine. */
public enum Barrier {
  /** It has a network of its own, without any connection. */
  NETWORK("no network", "its network is NOT cut off"),
  /** It sees no process but itself and can signal no other. */
  PROCESSES("no other process in sight", "other processes are NOT hidden"),
  /** It sees no file but Java, the program and system libraries, so neither keys nor database. */
  FILES("no file but the program in sight", "what the server's user may read is NOT hidden"),
  /** It can write into no file. */
  WRITING("writes no file", "files are NOT write-protected"),
  /** It has no privilege and can gain none; outside it is an ordinary user. */
  PRIVILEGES("no privileges", "the privileges of the server's user are NOT taken away"),
  /** The kernel limits its memory, processor time and number of threads and processes. */
  LIMITS(
      "memory, processor time and threads limited by the kernel",
      "memory, processor time and threads are NOT limited by the kernel");

  private final String standing;
  private final String missing;

  Barrier(String standing, String missing) {
    this.standing = standing;
    this.missing = missing;
  }

  /** A few words for people, if it stands. */
  public String standing() {
    return standing;
  }

  /** A few words for people, if it does not. */
  public String missing() {
    return missing;
  }
}
