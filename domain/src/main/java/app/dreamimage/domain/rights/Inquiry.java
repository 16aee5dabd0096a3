package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * A question about privacy that anybody may write to the contact address. Neither its text nor who
 * asks is kept: those stay in the letter.
 *
 * @param answeredAt empty while it waits
 */
@Enforces(Clause.INQUIRIES_ANSWERED_IN_TIME)
public record Inquiry(InquiryId id, InquiryDeadline deadline, Optional<Instant> answeredAt) {

  public Inquiry {
    requireNonNull(id, "id");
    requireNonNull(deadline, "deadline");
    requireNonNull(answeredAt, "answeredAt");
  }

  /** Whether it still waits. */
  public boolean isOpen() {
    return answeredAt.isEmpty();
  }

  /** Is answered, once. */
  public Outcome<Inquiry> answer(Instant now) {
    return isOpen()
        ? Outcome.granted(new Inquiry(id, deadline, Optional.of(now)))
        : Outcome.refused(Reason.INQUIRY_ALREADY_ANSWERED);
  }
}
