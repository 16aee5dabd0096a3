package app.dreamimage.bootstrap.command;

import app.dreamimage.bootstrap.serve.Server;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the server. */
@Command(
    name = "serve",
    description = "Starts the server on http://localhost:8080 (the default command).",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /** Not an exit code: the process goes on. */
  static final int STILL_RUNNING = -1;

  @Override
  public Integer call() {
    return Server.start() ? STILL_RUNNING : ExitCode.FAULT.number();
  }
}
