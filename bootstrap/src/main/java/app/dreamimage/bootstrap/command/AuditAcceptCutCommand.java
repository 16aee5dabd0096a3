package app.dreamimage.bootstrap.command;

import app.dreamimage.application.audit.AcceptCut;
import app.dreamimage.bootstrap.serve.Offline;
import app.dreamimage.bootstrap.serve.Offline.StorageInUse;
import app.dreamimage.domain.audit.TreeHeads;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets the server sign tree heads again after a restored backup or another cut. */
@Command(
    name = "accept-cut",
    description = {
      "Goes on from the audit trail as it stands, although it does not agree with what was signed:"
          + " after a backup was restored, say. Run 'audit verify' first.",
      "What speaks against the trail is put aside in the data folder, as log.head.aside-N and"
          + " log.heads.aside-N: keep it, as the proof of what is missing. The trail tells that this"
          + " was done. The server has to be ended first.",
      "Exit codes: 0 accepted, 3 there is nothing to accept, or no head can be signed yet."
    },
    mixinStandardHelpOptions = true)
final class AuditAcceptCutCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws RefusedInput {
    AcceptCut.Accepted accepted = accept();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Put aside, beside the key of the log: what was kept there, and stored tree heads");
    out.println("that do not agree with the trail: " + accepted.putAside() + ".");
    accepted.signing().troubles().forEach(trouble -> out.println("NOT VALID: " + trouble));
    Optional<TreeHeads.Stored> head = accepted.signing().head();
    if (head.isEmpty()) {
      return ExitCode.REFUSED_INPUT.number();
    }
    out.println("Tree heads are signed again. The latest, to be kept elsewhere (--head):");
    out.println();
    out.print(head.get().note());
    out.flush();
    return ExitCode.DONE.number();
  }

  private static AcceptCut.Accepted accept() throws RefusedInput {
    try {
      return Offline.with(AcceptCut.class, AcceptCut::handle)
          .orElseThrow(
              () ->
                  new RefusedInput(
                      "There is nothing to accept: the trail goes on from what was signed."));
    } catch (StorageInUse byAServer) {
      throw new RefusedInput(StorageInUse.ADVICE);
    }
  }
}
