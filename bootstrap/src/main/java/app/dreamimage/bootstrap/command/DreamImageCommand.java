package app.dreamimage.bootstrap.command;

import java.io.PrintWriter;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: what the executable can do, and how it ends. */
@Command(
    name = "dream-image-maker",
    description = "Paints artworks from people's own faces, and keeps a privacy policy by code.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      ServeCommand.class,
      PaintCommand.class,
      StylesCommand.class,
      PolicyCommand.class,
      StaffCommand.class,
      AuditCommand.class,
      ReceiptCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "",
      "Without a command the server is started.",
      "Exit codes: 0 done, 1 fault, 2 wrong usage, 3 refused input."
    })
public final class DreamImageCommand {

  private DreamImageCommand() {}

  /** Runs what was typed; answers the exit code, or nothing while the server goes on running. */
  public static OptionalInt run(String[] args) {
    CommandLine line =
        new CommandLine(new DreamImageCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(DreamImageCommand::explain)
            .setParameterExceptionHandler(DreamImageCommand::correct);
    int code = line.execute(args);
    return code == ServeCommand.STILL_RUNNING ? OptionalInt.empty() : OptionalInt.of(code);
  }

  private static int correct(ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(wrong.getMessage());
    err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE.number();
  }

  private static int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
    if (fault instanceof RefusedInput refused) {
      line.getErr().println(refused.getMessage());
      return ExitCode.REFUSED_INPUT.number();
    }
    line.getErr().println("Something went wrong: " + fault.getClass().getSimpleName() + ".");
    return ExitCode.FAULT.number();
  }
}
