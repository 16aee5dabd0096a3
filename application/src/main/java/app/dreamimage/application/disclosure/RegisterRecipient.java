package app.dreamimage.application.disclosure;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Activity;
import app.dreamimage.domain.disclosure.Destination;
import app.dreamimage.domain.disclosure.ProcessingContract;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Registers somebody who may receive data. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns a company and no person.")
public final class RegisterRecipient {

  /** What the register has to know of them. */
  public record Command(
      StaffId staff,
      String name,
      Activity activity,
      Purpose purpose,
      Set<DataCategory> categories,
      Destination destination,
      Optional<ProcessingContract> contract) {}

  private final Recipients recipients;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public RegisterRecipient(
      Recipients recipients,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.recipients = recipients;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers the recipient, or says why not.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if there is no name or no category
   */
  public Outcome<Recipient> handle(Command command) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                command.staff(), Permission.REGISTER_RECIPIENTS, access -> register(command)));
  }

  private Outcome<Recipient> register(Command command) {
    return Recipient.register(
            new RecipientId(ids.next()),
            command.name(),
            command.activity(),
            command.purpose(),
            command.categories(),
            command.destination(),
            command.contract(),
            clock.instant())
        .map(
            recipient -> {
              recipients.add(recipient);
              audit.record(
                  command.staff(),
                  AuditEvent.RECIPIENT_REGISTERED,
                  Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY);
              return recipient;
            })
        .onRefusal(no -> audit.recordRefusal(command.staff(), AuditEvent.RECIPIENT_REFUSED, no));
  }
}
