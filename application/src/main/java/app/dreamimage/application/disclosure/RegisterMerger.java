package app.dreamimage.application.disclosure;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.disclosure.Destination;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import java.time.InstantSource;
import java.util.Optional;

/** Registers that the service, or a part of it, is to go over to somebody else. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RegisterMerger {

  /** To whom, and where they are. */
  public record Command(StaffId staff, String receiver, Destination destination) {}

  private final Mergers mergers;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public RegisterMerger(
      Mergers mergers,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.mergers = mergers;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers it.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if the receiver has no name
   */
  public Outcome<Merger> handle(Command command) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                command.staff(),
                Permission.CONDUCT_MERGERS,
                access -> {
                  Merger merger =
                      new Merger(
                          new MergerId(ids.next()),
                          command.receiver(),
                          command.destination(),
                          clock.instant(),
                          Optional.empty());
                  mergers.add(merger);
                  audit.record(
                      command.staff(),
                      AuditEvent.MERGER_REGISTERED,
                      Clause.MERGER_BINDS_THE_RECEIVER);
                  return Outcome.granted(merger);
                }));
  }
}
