package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;
import java.util.function.Function;

/** Takes note that a request is the person's own. Before that nothing is done about it. */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "A restriction takes no other right away.")
public final class ConfirmIdentity {

  /** How a person shows that a request is theirs. */
  public sealed interface Proof {}

  /** The secret that was sent to the account's own email has come back. */
  public record ByLink(SecretToken secret) implements Proof {}

  /** The person has signed in to the account. */
  public record BySignIn(AccountId signedIn, RightsRequestId request) implements Proof {}

  private final RightsRequests requests;
  private final SecretTokens tokens;
  private final OpenRequests open;

  public ConfirmIdentity(
      RightsRequests requests,
      Accounts accounts,
      SecretTokens tokens,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.requests = requests;
    this.tokens = tokens;
    open = new OpenRequests(requests, accounts, audit, unitOfWork, clock);
  }

  /** Confirms; a secret that fits nothing, and somebody else's request, are answered with a no. */
  public Outcome<RightsRequest.Confirmed> handle(Proof proof) {
    if (proof instanceof BySignIn signIn) {
      return confirm(
          signIn.request(),
          received -> received.confirmBySignIn(signIn.signedIn(), open.todayFor(received)));
    }
    TokenHash presented = tokens.hash(((ByLink) proof).secret());
    return requests
        .findByConfirmation(presented)
        .map(
            found ->
                confirm(
                    found.id(),
                    received -> received.confirmByLink(presented, open.todayFor(received))))
        .orElseGet(() -> Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED));
  }

  private Outcome<RightsRequest.Confirmed> confirm(
      RightsRequestId id,
      Function<RightsRequest.Received, Outcome<RightsRequest.Confirmed>> confirmation) {
    return open.advance(
        id,
        request ->
            request instanceof RightsRequest.Received received
                ? confirmation.apply(received)
                : Outcome.refused(Reason.IDENTITY_ALREADY_CONFIRMED),
        AuditEvent.RIGHTS_REQUEST_CONFIRMED,
        Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME);
  }
}
