package app.dreamimage.application.rights;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryDeadline;
import app.dreamimage.domain.rights.InquiryId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Enters a question about privacy that came to the contact address. Whoever asks may enter it, and
 * so may a mail gateway: it says nothing of anybody, and turning it away would only stop a clock
 * that runs for the one who asks.
 */
@Enforces(Clause.INQUIRIES_ANSWERED_IN_TIME)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "An inquiry is joined to no account.")
public final class ReceiveInquiry {

  private final Inquiries inquiries;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public ReceiveInquiry(
      Inquiries inquiries,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy) {
    this.inquiries = inquiries;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.policy = policy;
  }

  /**
   * Enters it and answers with its reference number and deadline.
   *
   * @param receivedAt when it reached the service; an instant to come counts as now
   */
  public Inquiry handle(Instant receivedAt) {
    Instant now = clock.instant();
    Instant received = receivedAt.isAfter(now) ? now : receivedAt;
    Inquiry inquiry =
        new Inquiry(
            new InquiryId(ids.next()),
            InquiryDeadline.of(received, policy.termsAt(received)),
            Optional.empty());
    unitOfWork.run(
        () -> {
          inquiries.add(inquiry);
          audit.record(AuditEvent.INQUIRY_RECEIVED, Clause.INQUIRIES_ANSWERED_IN_TIME);
        });
    return inquiry;
  }
}
