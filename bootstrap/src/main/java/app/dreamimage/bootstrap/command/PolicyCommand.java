package app.dreamimage.bootstrap.command;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyHistory;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how each promise of the policy is kept. */
@Command(
    name = "policy",
    description = "Tells by which rules and tests each promise of the privacy policy is kept.",
    mixinStandardHelpOptions = true)
final class PolicyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "CLAUSE",
      description = "the id of a clause, such as RETAIN-2; all of them if left out")
  private @Nullable String id;

  @Override
  public Integer call() throws RefusedInput {
    PrintWriter out = spec.commandLine().getOut();
    LedgerSummary ledger = LedgerSummary.read();
    if (id == null) {
      summarise(ledger, out);
      return ExitCode.DONE.number();
    }
    Optional<Clause> clause = Clause.withId(id.toUpperCase(Locale.ROOT));
    if (clause.isEmpty()) {
      throw new RefusedInput("CLAUSE: one of the ids that 'policy' lists, such as RETAIN-2");
    }
    ledger.chapter(clause.get()).forEach(out::println);
    return ExitCode.DONE.number();
  }

  private static void summarise(LedgerSummary ledger, PrintWriter out) {
    out.println(
        "Privacy policy "
            + PolicyHistory.ofThisService().inForceAt(Instant.now()).version()
            + ": "
            + ledger.total().strip());
    out.println();
    out.println("clause       rules  tests  refusals  events  people  promise");
    for (Map.Entry<Clause, LedgerSummary.Line> entry : ledger.lines().entrySet()) {
      LedgerSummary.Line line = entry.getValue();
      out.println(
          "%-11s %6d %6d %9d %7d %7d  %s"
              .formatted(
                  entry.getKey().id(),
                  line.rules(),
                  line.tests(),
                  line.refusals(),
                  line.events(),
                  line.duties(),
                  entry.getKey().promise()));
    }
    out.println();
    out.println("'policy RETAIN-2' names the rules and the tests of one clause.");
  }
}
