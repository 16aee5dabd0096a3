package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyTerms;
import java.time.Duration;
import java.time.Instant;

/**
 * By when a privacy inquiry must be answered: from {@code receivedAt} up to, not including, {@code
 * answerBy}. Hours, so that neither calendars nor time zones matter.
 */
@Enforces(Clause.INQUIRIES_ANSWERED_IN_TIME)
public record InquiryDeadline(Instant receivedAt, Instant answerBy) {

  private static final Duration WARNING = Duration.ofHours(12);

  public InquiryDeadline {
    requireNonNull(receivedAt, "receivedAt");
    if (!answerBy.isAfter(receivedAt)) {
      throw new IllegalArgumentException("answerBy: must be after receivedAt");
    }
  }

  /** Begins to run when an inquiry is received. */
  public static InquiryDeadline of(Instant receivedAt, PolicyTerms terms) {
    return new InquiryDeadline(receivedAt, receivedAt.plus(terms.inquiryAnswer()));
  }

  /** How it stands: warned of from twelve hours before its end, missed from its end on. */
  public Standing standingAt(Instant now) {
    if (!now.isBefore(answerBy)) {
      return Standing.MISSED;
    }
    return now.isBefore(answerBy.minus(WARNING)) ? Standing.IN_TIME : Standing.DUE_SOON;
  }
}
