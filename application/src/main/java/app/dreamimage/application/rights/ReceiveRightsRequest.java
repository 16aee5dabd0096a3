package app.dreamimage.application.rights;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.AnswerDeadline;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.RequestFacts;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Enters a request that came by email or post. The clock runs from its receipt; what it asks for is
 * done once the identity of the person is confirmed.
 *
 * <p>Whoever enters it never sees the secret that confirms it: that is for the person alone, so
 * that no member of the staff can act in a person's name.
 *
 * <p>It says whether somebody has an account, so that only those may enter a letter who may answer
 * it. A mail gateway that enters letters by itself is appointed like any other member of the staff.
 */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "A restriction takes no other right away.")
public final class ReceiveRightsRequest {

  /**
   * What a member of staff enters. The letter itself is not kept here.
   *
   * @param staff who enters it
   * @param sender the email of the account that the letter is about
   * @param receivedAt when it reached the service; an instant to come counts as now
   */
  public record Command(
      StaffId staff,
      EmailAddress sender,
      Right right,
      RequestChannel channel,
      Instant receivedAt) {}

  /**
   * A request in the register.
   *
   * @param secretMailed whether the secret that confirms it is on its way to the account's own
   *     email, and to nobody else; if not, the person confirms by signing in
   */
  public record Entered(RightsRequest request, boolean secretMailed) {}

  /** A secret on its way to the person. */
  private record Letter(EmailAddress address, SecretToken secret) {}

  /** What is to be done once the request is in the register. */
  private record Entry(RightsRequest request, Optional<Letter> letter) {}

  private final RightsRequests requests;
  private final Accounts accounts;
  private final SecretTokens tokens;
  private final IdentityMail mail;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public ReceiveRightsRequest(
      RightsRequests requests,
      Accounts accounts,
      SecretTokens tokens,
      IdentityMail mail,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    this.requests = requests;
    this.accounts = accounts;
    this.tokens = tokens;
    this.mail = mail;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.policy = policy;
  }

  /** Enters it, merged if the same right of the same account is being asked for already. */
  public Outcome<Entered> handle(Command command) {
    return unitOfWork
        .run(
            () ->
                authorisation.permit(
                    command.staff(), Permission.ANSWER_REQUESTS, access -> takeIn(command)))
        .map(
            entry ->
                new Entered(
                    entry.request(),
                    entry.letter().filter(letter -> send(entry.request(), letter)).isPresent()));
  }

  /** Only once the request is kept: nobody gets a secret that confirms nothing. */
  private boolean send(RightsRequest request, Letter letter) {
    return mail.send(letter.address(), request.facts().right(), letter.secret());
  }

  private Outcome<Entry> takeIn(Command command) {
    return accounts
        .findByEmail(command.sender())
        .flatMap(found -> accounts.findAndLock(found.id()))
        .map(account -> Outcome.granted(enter(account, command)))
        .orElseGet(() -> Outcome.refused(Reason.SENDER_UNKNOWN))
        .onRefusal(
            no -> audit.recordRefusal(command.staff(), AuditEvent.RIGHTS_REQUEST_REFUSED, no));
  }

  private Entry enter(Account account, Command command) {
    Instant now = clock.instant();
    Instant received = command.receivedAt().isAfter(now) ? now : command.receivedAt();
    RequestFacts facts =
        new RequestFacts(
            new RightsRequestId(ids.next()),
            account.id(),
            command.right(),
            command.channel(),
            AnswerDeadline.of(account.region(), received, policy.termsAt(received)));
    return requests.of(account.id()).stream()
        .filter(RightsRequest.Open.class::isInstance)
        .map(RightsRequest.Open.class::cast)
        .filter(open -> open.facts().right() == command.right())
        .findFirst()
        .map(open -> merge(command.staff(), facts, open, account.region().dayAt(now)))
        .orElseGet(() -> begin(command.staff(), facts, account.email()));
  }

  /** The earlier of the two deadlines stays. */
  private Entry merge(StaffId staff, RequestFacts facts, RightsRequest.Open open, LocalDate today) {
    requests.advance(open.dueBy(open.facts().deadline().orEarlier(facts.deadline())));
    RightsRequest.Merged merged = new RightsRequest.Merged(facts, open.id(), today);
    requests.add(merged);
    record(staff, merged, AuditEvent.RIGHTS_REQUEST_MERGED);
    return new Entry(merged, Optional.empty());
  }

  private Entry begin(StaffId staff, RequestFacts facts, EmailAddress address) {
    SecretToken confirmation = tokens.next();
    RightsRequest.Received received = new RightsRequest.Received(facts, tokens.hash(confirmation));
    requests.add(received);
    record(staff, received, AuditEvent.RIGHTS_REQUEST_RECEIVED);
    return new Entry(received, Optional.of(new Letter(address, confirmation)));
  }

  private void record(StaffId staff, RightsRequest request, AuditEvent event) {
    audit.record(staff, event, Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME);
    audit.record(request.account(), event, Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME);
  }
}
