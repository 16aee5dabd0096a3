package app.dreamimage.bootstrap.command;

import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.account.AppointStaffMember.Appointed;
import app.dreamimage.application.policy.RefusalText;
import app.dreamimage.bootstrap.serve.Offline;
import app.dreamimage.bootstrap.serve.Offline.StorageInUse;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Appoints a staff member in the configured storage, without a server. */
@Command(
    name = "add",
    description = "Appoints a staff member; the server must not run on the embedded database.",
    mixinStandardHelpOptions = true)
final class StaffAddCommand implements Callable<Integer> {

  @Parameters(paramLabel = "EMAIL", description = "The member's email address.")
  private String email = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "support, privacy-officer, auditor or operator; may be given more than once.")
  private List<String> roles = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws RefusedInput {
    AppointStaffMember.Command command = command();
    Outcome<Appointed> outcome;
    try {
      outcome = Offline.with(AppointStaffMember.class, appoint -> appoint.handle(command));
    } catch (StorageInUse byAServer) {
      throw new RefusedInput(StorageInUse.ADVICE);
    }
    if (outcome instanceof Outcome.Refused<Appointed> no) {
      throw new RefusedInput(RefusalText.of(no.refusal().reason()));
    }
    return outcome.fold(this::tell, no -> ExitCode.REFUSED_INPUT.number());
  }

  private AppointStaffMember.Command command() {
    try {
      Set<Role> named =
          roles.stream().map(StaffAddCommand::slug).map(Role::named).collect(Collectors.toSet());
      return new AppointStaffMember.Command(Optional.empty(), new EmailAddress(email), named);
    } catch (InvalidValue wrong) {
      throw new ParameterException(
          spec.commandLine(),
          (wrong.field().equals("role") ? "--role" : "EMAIL")
              + " accepts "
              + wrong.accepted()
              + ".");
    }
  }

  private int tell(Appointed appointed) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Appointed, under the id " + appointed.member().id().value() + ".");
    out.println("First password, shown this once: " + appointed.firstPassword().value());
    return ExitCode.DONE.number();
  }

  /** A role may also be written the way the code and the documents write it. */
  private static String slug(String written) {
    return written.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
