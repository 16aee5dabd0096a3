package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryId;
import java.time.InstantSource;

/** Takes note that an inquiry was answered. */
@Enforces(Clause.INQUIRIES_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "An inquiry is joined to no account.")
public final class AnswerInquiry {

  private final Inquiries inquiries;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public AnswerInquiry(
      Inquiries inquiries,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.inquiries = inquiries;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Closes it, once. */
  public Outcome<Inquiry> handle(StaffId staff, InquiryId id) {
    return unitOfWork.run(
        () -> authorisation.permit(staff, Permission.ANSWER_REQUESTS, access -> answer(staff, id)));
  }

  private Outcome<Inquiry> answer(StaffId staff, InquiryId id) {
    return inquiries
        .find(id)
        .map(inquiry -> inquiry.answer(clock.instant()))
        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE))
        .then(answered -> close(staff, answered))
        .onRefusal(no -> audit.recordRefusal(staff, AuditEvent.INQUIRY_REFUSED, no));
  }

  private Outcome<Inquiry> close(StaffId staff, Inquiry answered) {
    if (!inquiries.close(answered)) {
      return Outcome.refused(Reason.INQUIRY_ALREADY_ANSWERED);
    }
    audit.record(staff, AuditEvent.INQUIRY_ANSWERED, Clause.INQUIRIES_ANSWERED_IN_TIME);
    return Outcome.granted(answered);
  }
}
