package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How a use case gets hold of a request that waits, and what it says if there is none. */
final class OpenRequests {

  private final RightsRequests requests;
  private final Accounts accounts;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  OpenRequests(
      RightsRequests requests,
      Accounts accounts,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.requests = requests;
    this.accounts = accounts;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Takes a request to its next state, and records it, while no other does anything about it. */
  <T extends RightsRequest> Outcome<T> advance(
      RightsRequestId id,
      Function<RightsRequest.Open, Outcome<T>> change,
      AuditEvent event,
      Clause clause) {
    return unitOfWork.run(
        () ->
            find(id)
                .then(change)
                .map(
                    next -> {
                      requests.advance(next);
                      audit.record(next.account(), event, clause);
                      return next;
                    })
                .onRefusal(no -> recordRefusal(id, no)));
  }

  /** The request with its account held, as part of the unit of work under way. */
  Outcome<RightsRequest.Open> find(RightsRequestId id) {
    // What is found before the account is held may have been changed or erased since.
    requests.find(id).ifPresent(request -> accounts.findAndLock(request.account()));
    Optional<RightsRequest> request = requests.find(id);
    if (request.isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    return request.get() instanceof RightsRequest.Open open
        ? Outcome.granted(open)
        : Outcome.refused(Reason.REQUEST_ALREADY_CLOSED);
  }

  /** The day it is in the region whose days the deadline counts. */
  LocalDate todayFor(RightsRequest request) {
    return request.facts().deadline().region().dayAt(clock.instant());
  }

  void recordRefusal(RightsRequestId id, Refusal refusal) {
    requests
        .find(id)
        .ifPresentOrElse(
            request ->
                audit.recordRefusal(request.account(), AuditEvent.RIGHTS_REQUEST_REFUSED, refusal),
            () -> audit.recordRefusal(AuditEvent.RIGHTS_REQUEST_REFUSED, refusal));
  }
}
