package app.dreamimage.bootstrap.command;

import app.dreamimage.ml.studio.EscapeAttempt;
import app.dreamimage.ml.studio.Isolation;
import app.dreamimage.ml.studio.StudioProbe;
import app.dreamimage.ml.studio.StudioSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Has a worker of the studio try to get out, and shows what came of it. */
@Command(
    name = "probe",
    description = {
      "Starts a worker as the server would, has it try to get out, and shows what stopped it.",
      "Ends with 0 if everything was stopped, otherwise with 1."
    },
    mixinStandardHelpOptions = true)
final class StudioProbeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    StudioProbe.Report report =
        StudioProbe.probe(
            StudioSettings.forProgram("app.dreamimage.bootstrap.Main", "studio-worker"));
    PrintWriter out = spec.commandLine().getOut();
    out.printf("By %s: %s.%n", report.isolation().means(), report.isolation().summary());
    for (EscapeAttempt attempt : report.attempts()) {
      out.printf(
          Locale.ROOT,
          "%-10s %-10s %s (%s)%n",
          attempt.stopped() ? "stopped" : "NOT STOPPED",
          attempt.barrier().name().toLowerCase(Locale.ROOT),
          attempt.deed(),
          attempt.how());
    }
    if (report.isSealed()) {
      out.println("Every attempt was stopped.");
      return ExitCode.DONE.number();
    }
    out.println("Not every attempt was stopped. " + Isolation.ADVICE);
    return ExitCode.FAULT.number();
  }
}
