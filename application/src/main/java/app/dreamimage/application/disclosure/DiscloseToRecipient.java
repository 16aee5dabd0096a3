package app.dreamimage.application.disclosure;

import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.AuditedClock;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.PermittedDisclosure;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.disclosure.SureInstant;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/**
 * Asks whether data of a person may go to a recipient, and enters it into the register. Whatever
 * carries data outside demands the proof that this answers with.
 */
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "What may not be used for a purpose is not passed on for it either.",
    stoppedByObjectionTo = Purpose.COMMUNICATIONS)
public final class DiscloseToRecipient {

  /** What is to go to whom, and for what. */
  public record Command(
      AccountId person, RecipientId recipient, DataCategory category, Purpose purpose) {}

  private final Accounts accounts;
  private final RestrictionsAndObjections limits;
  private final Recipients recipients;
  private final Disclosures disclosures;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final AuditedClock clock;

  public DiscloseToRecipient(
      Accounts accounts,
      RestrictionsAndObjections limits,
      Recipients recipients,
      Disclosures disclosures,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      AuditedClock clock) {
    this.accounts = accounts;
    this.limits = limits;
    this.recipients = recipients;
    this.disclosures = disclosures;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Permits it, or says why not; either is in the audit trail. */
  public Outcome<PermittedDisclosure> handle(Command command) {
    return unitOfWork.run(
        () ->
            accounts
                .findAndLock(command.person())
                .map(person -> decide(person, command))
                .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }

  private Outcome<PermittedDisclosure> decide(Account person, Command command) {
    return recipients
        .find(command.recipient())
        .map(recipient -> judge(recipient, person, command))
        .orElseGet(() -> Outcome.refused(Reason.RECIPIENT_UNKNOWN))
        .map(
            permitted -> {
              disclosures.add(permitted.entry());
              audit.record(person.id(), AuditEvent.DATA_DISCLOSED, permitted.entry().under());
              return permitted;
            })
        .onRefusal(no -> audit.recordRefusal(person.id(), AuditEvent.DISCLOSURE_REFUSED, no));
  }

  private Outcome<PermittedDisclosure> judge(Recipient recipient, Account person, Command command) {
    return limits
        .allow(person.id(), command.purpose())
        .then(allowed -> SureInstant.of(clock.read()))
        .then(
            at ->
                PermittedDisclosure.of(
                    recipient, person, command.category(), command.purpose(), at));
  }
}
