package app.dreamimage.application.disclosure;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;

/** Records that the receiver of a merger has accepted a version of the policy. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RecordMergerAcceptance {

  /** What was accepted. */
  public record Command(StaffId staff, MergerId merger, PolicyVersion version) {}

  private final Mergers mergers;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public RecordMergerAcceptance(
      Mergers mergers,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.mergers = mergers;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Records it. */
  public Outcome<Merger> handle(Command command) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                command.staff(),
                Permission.CONDUCT_MERGERS,
                access ->
                    mergers
                        .find(command.merger())
                        .map(merger -> accepted(merger, command))
                        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE))));
  }

  private Outcome<Merger> accepted(Merger merger, Command command) {
    Merger accepted = merger.accepted(command.version(), clock.instant());
    mergers.replace(accepted);
    audit.record(
        command.staff(), AuditEvent.MERGER_TERMS_ACCEPTED, Clause.MERGER_BINDS_THE_RECEIVER);
    return Outcome.granted(accepted);
  }
}
