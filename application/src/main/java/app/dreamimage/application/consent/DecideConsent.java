package app.dreamimage.application.consent;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.ConsentQuestion;
import app.dreamimage.domain.consent.ConsentWording;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.consent.WordingShown;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Records what a person decided about a purpose; a withdrawal takes effect before it returns. */
@Enforces(Clause.CONTROL_OVER_FACIAL_PROCESSING)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because =
        "A withdrawal is always heard; a consent has no effect until the restriction is lifted.")
public final class DecideConsent {

  /**
   * A person's answer.
   *
   * @param shown the policy version whose wording the person was shown
   * @param language in which they were shown it; empty for who withdraws without being shown
   *     anything, as in a letter: then no words are kept with the decision
   */
  public record Command(
      AccountId account,
      Purpose purpose,
      boolean granted,
      PolicyVersion shown,
      Optional<Locale> language) {

    public Command {
      if (granted && language.isEmpty()) {
        throw new IllegalArgumentException("language: nobody agrees to what they were not shown");
      }
    }

    /** The answer of somebody who was shown the wording in English. */
    public Command(AccountId account, Purpose purpose, boolean granted, PolicyVersion shown) {
      this(account, purpose, granted, shown, Optional.of(Locale.ENGLISH));
    }
  }

  private final Accounts accounts;
  private final Consents consents;
  private final CallOffGenerations callOff;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public DecideConsent(
      Accounts accounts,
      Consents consents,
      CallOffGenerations callOff,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock,
      PolicyHistory policy) {
    this.accounts = accounts;
    this.consents = consents;
    this.callOff = callOff;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.policy = policy;
  }

  /**
   * Records the decision. When consent to face analysis is withdrawn, every photo of the person has
   * been erased, also from a painting under way, before this returns.
   */
  public Outcome<ConsentDecision> handle(Command command) {
    Outcome<ConsentDecision> outcome = unitOfWork.run(() -> record(command));
    if (command.purpose() == Purpose.FACE_ANALYSIS && !command.granted()) {
      callOff.handle(command.account(), ErasureReason.CONSENT_WITHDRAWN);
    }
    return outcome;
  }

  /** Now, but never before the last decision: a clock set back must not undo a withdrawal. */
  private Instant decidedAt(AccountId account) {
    Instant now = clock.instant();
    return consents.of(account).decisions().stream()
        .map(ConsentDecision::decidedAt)
        .filter(last -> last.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  private Outcome<ConsentDecision> record(Command command) {
    AccountId account = command.account();
    if (accounts.findAndLock(account).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    return ConsentQuestion.answer(
            command.purpose(),
            command.granted(),
            command.shown(),
            policy.termsAt(clock.instant()).version(),
            decidedAt(account))
        .map(decision -> decision.having(wordingShown(command)))
        .map(
            decision -> {
              consents.add(account, decision);
              audit.record(
                  account,
                  decision.granted() ? AuditEvent.CONSENT_GIVEN : AuditEvent.CONSENT_WITHDRAWN,
                  Clause.CONTROL_OVER_FACIAL_PROCESSING);
              return decision;
            })
        .onRefusal(no -> audit.recordRefusal(account, AuditEvent.CONSENT_REFUSED, no));
  }

  private static Optional<WordingShown> wordingShown(Command command) {
    return command
        .language()
        .flatMap(language -> ConsentWording.of(command.purpose(), command.shown(), language))
        .map(ConsentWording::shown);
  }
}
