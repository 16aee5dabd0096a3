package app.dreamimage.bootstrap;

import app.dreamimage.bootstrap.command.DreamImageCommand;
import app.dreamimage.bootstrap.serve.Server;
import app.dreamimage.ml.studio.StudioWorker;
import java.io.IOException;
import java.util.Arrays;

/** Where the executable begins. */
public final class Main {

  /** The argument with which the server starts its own studio; not meant for people. */
  static final String STUDIO_WORKER = "studio-worker";

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code, unless the command keeps it running.
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    if (args.length > 0 && args[0].equals(STUDIO_WORKER)) {
      StudioWorker.run(Arrays.copyOfRange(args, 1, args.length));
      return;
    }
    if (args.length == 0) {
      // The same as "serve", without reading what the other commands accept.
      if (!Server.start()) {
        System.exit(1);
      }
      return;
    }
    DreamImageCommand.run(args).ifPresent(System::exit);
  }
}
