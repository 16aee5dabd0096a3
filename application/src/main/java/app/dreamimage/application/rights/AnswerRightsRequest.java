package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does what a confirmed request asks for, by the very use case that does it in the app, and closes
 * it. A copy of the data never passes through the hands of the staff: the person is told that it
 * waits behind their own sign-in. Deletion wins over whatever else is open: with the account the
 * register forgets all of it.
 */
@Enforces({Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME, Clause.DELETION_WORKS_EVERYWHERE})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "A restriction takes no other right away.")
public final class AnswerRightsRequest {

  /**
   * What is needed to answer.
   *
   * @param staff who answers
   * @param correction what is right; needed for correction
   */
  public record Command(StaffId staff, RightsRequestId request, Optional<Correction> correction) {

    /** An answer that needs nothing. */
    public Command(StaffId staff, RightsRequestId request) {
      this(staff, request, Optional.empty());
    }
  }

  /**
   * A request that is answered.
   *
   * @param receipt of a deletion: the file that shows that the account is closed, to be passed on
   *     to whoever wrote; it is kept nowhere. Empty if the audit trail cannot bear it out
   */
  public record Done(RightsRequest.Answered request, Optional<String> receipt) {}

  /**
   * What is right from now on; what is empty stays as it is. An avatar is chosen and cannot be
   * wrong.
   *
   * @param email together with the proof that the person reads it
   */
  public record Correction(
      Optional<Username> username,
      Optional<ConfirmedEmail> email,
      Optional<Region> region,
      Optional<ProfileText> profile) {

    public Correction {
      if (Stream.of(username, email, region, profile).allMatch(Optional::isEmpty)) {
        throw new InvalidValue("correction", "one thing or more that is right from now on");
      }
    }

    /** Another user name. */
    public static Correction of(Username username) {
      return new Correction(
          Optional.of(username), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  private final RightsRequests requests;
  private final OpenRequests open;
  private final RightsInTheApp inTheApp;
  private final StaffAuthorisation authorisation;
  private final NotifyPerson notify;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public AnswerRightsRequest(
      RightsRequests requests,
      Accounts accounts,
      RightsInTheApp inTheApp,
      StaffAuthorisation authorisation,
      NotifyPerson notify,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.requests = requests;
    this.inTheApp = inTheApp;
    this.authorisation = authorisation;
    this.notify = notify;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    open = new OpenRequests(requests, accounts, audit, unitOfWork, clock);
  }

  /** Does it and only then closes the request; while the identity is in doubt nothing is done. */
  public Outcome<Done> handle(Command command) {
    return unitOfWork
        .run(
            () ->
                authorisation.permit(
                    command.staff(), Permission.ANSWER_REQUESTS, access -> find(command)))
        .then(request -> answer(request, command));
  }

  private Outcome<RightsRequest.Confirmed> find(Command command) {
    return open.find(command.request())
        .then(AnswerRightsRequest::confirmed)
        .onRefusal(no -> open.recordRefusal(command.request(), no));
  }

  private Outcome<Done> answer(RightsRequest.Confirmed request, Command command) {
    return inTheApp
        .exercise(request.facts().right(), request.account(), command)
        .then(
            receipt -> close(request, command.staff()).map(answered -> new Done(answered, receipt)))
        .onRefusal(no -> unitOfWork.run(() -> open.recordRefusal(command.request(), no)));
  }

  private static Outcome<RightsRequest.Confirmed> confirmed(RightsRequest.Open request) {
    return request instanceof RightsRequest.Confirmed confirmed
        ? Outcome.granted(confirmed)
        : Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED);
  }

  private Outcome<RightsRequest.Answered> close(RightsRequest.Confirmed request, StaffId staff) {
    RightsRequest.Answered answered = request.answer(open.todayFor(request));
    Clause clause = request.facts().right().clause();
    return unitOfWork.run(
        () -> {
          if (request.facts().right() == Right.DELETION) {
            // The request went with the account, and so did the link to the person.
            audit.record(staff, AuditEvent.RIGHTS_REQUEST_ANSWERED, clause);
            audit.record(AuditEvent.RIGHTS_REQUEST_ANSWERED, clause);
            return Outcome.granted(answered);
          }
          if (!requests.advance(answered)) {
            return Outcome.<RightsRequest.Answered>refused(Reason.REQUEST_ALREADY_CLOSED);
          }
          audit.record(staff, AuditEvent.RIGHTS_REQUEST_ANSWERED, clause);
          notify.handle(RequestStep.notice(answered, NoticeKind.REQUEST_ANSWERED));
          audit.record(request.account(), AuditEvent.RIGHTS_REQUEST_ANSWERED, clause);
          return Outcome.granted(answered);
        });
  }
}
