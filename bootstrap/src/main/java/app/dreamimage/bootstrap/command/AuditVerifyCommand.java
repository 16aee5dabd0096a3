package app.dreamimage.bootstrap.command;

import app.dreamimage.application.audit.VerifyAuditTrail;
import app.dreamimage.domain.audit.AuditFinding;
import app.dreamimage.domain.audit.AuditReport;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies the audit trail in the storage of the configured data folder, without a server. */
@Command(
    name = "verify",
    description = {
      "Goes through the whole audit trail and finds what was altered, removed, inserted or"
          + " reordered.",
      "The storage is the one that the server would use with the same configuration"
          + " (DREAM_IMAGE_DATA and so on); the server has to be ended first.",
      "What is kept beside the key of the log (log.head) shows whether the trail was cut off.",
      "Exit codes: 0 all is as it was written, 3 something is not."
    },
    mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

  private static final int LARGEST_HEAD_BYTES = 10_000;

  @Option(
      names = "--head",
      paramLabel = "FILE",
      description =
          "A tree head that you have kept from before; can be given several times. It finds out"
              + " also who has the key of the log and what is kept beside it.")
  private List<Path> kept = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws RefusedInput {
    List<String> heads = new ArrayList<>();
    for (Path file : kept) {
      heads.add(read(file));
    }
    try (ApplicationContext context = ApplicationContext.builder().banner(false).start()) {
      Path data = context.getProperty("dream-image.data", Path.class).orElse(Path.of("data"));
      if (Files.notExists(data.resolve("log.key"))) {
        throw new RefusedInput(
            "There is no log in the folder "
                + data
                + ". Set DREAM_IMAGE_DATA to the data folder of the server.");
      }
      return tell(context, context.getBean(VerifyAuditTrail.class).handle(heads));
    } catch (RuntimeException e) {
      spec.commandLine()
          .getErr()
          .println(
              "The audit trail cannot be read: "
                  + cause(e).getMessage()
                  + ". A server that is running has the data folder, and its embedded database,"
                  + " for itself: end it first.");
      return ExitCode.FAULT.number();
    }
  }

  private int tell(ApplicationContext context, AuditReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Entries that agree:    " + report.entries());
    out.println("Tree heads that agree: " + report.heads());
    out.println("Root over the entries: " + report.root().base64());
    out.println("Public key of the log: " + context.getBean(TreeHeadSigner.class).key());
    for (AuditFinding finding : report.findings()) {
      out.println("NOT VALID: " + finding.what());
    }
    if (!report.isIntact()) {
      report.findings().stream()
          .flatMapToLong(finding -> finding.entry().stream())
          .min()
          .ifPresent(entry -> out.println("The first entry that may be wrong is " + entry + "."));
      out.println("What to do then stands in docs/decisions/0010-audit-log.md.");
      return ExitCode.REFUSED_INPUT.number();
    }
    out.println("Nothing was altered, removed, inserted or reordered.");
    if (context.getBean(KeptHead.class).note().isEmpty()) {
      out.println("No tree head is kept beside the key yet: the next start of the server does it.");
    }
    context
        .getBean(TreeHeads.class)
        .latest()
        .ifPresent(
            head -> {
              out.println("The latest tree head, to be kept elsewhere for the next time (--head):");
              out.println();
              out.print(head.note());
              out.flush();
            });
    return ExitCode.DONE.number();
  }

  private static String read(Path file) throws RefusedInput {
    try {
      if (Files.size(file) > LARGEST_HEAD_BYTES) {
        throw new RefusedInput(file + " is too large for a tree head.");
      }
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new RefusedInput(file + " is no text, and so no tree head.");
    } catch (IOException e) {
      throw new RefusedInput(file + " cannot be read. Is the name right?");
    }
  }

  /** What went wrong, without the framework's account of who wanted whom. */
  private static Throwable cause(RuntimeException fault) {
    return Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
        .filter(cause -> !cause.getClass().getName().startsWith("io.micronaut."))
        .findFirst()
        .orElse(fault);
  }
}
