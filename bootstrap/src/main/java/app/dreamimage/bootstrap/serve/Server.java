package app.dreamimage.bootstrap.serve;

import io.micronaut.runtime.Micronaut;

/** The server as a whole. */
public final class Server {

  private Server() {}

  /** Starts serving; returns once people are answered, and goes on until the process is ended. */
  public static void start() {
    Micronaut.build(new String[0]).banner(false).mainClass(Server.class).start();
  }
}
