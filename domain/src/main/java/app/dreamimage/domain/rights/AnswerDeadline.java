package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a request must be answered, in days of the person's home region. It runs from receipt,
 * not from when the person's identity was confirmed.
 *
 * @param receivedOn the day it still was somewhere in the region when the request came
 * @param promisedDay the last day that the policy promises
 * @param extension a longer time that the person has agreed to
 */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
public record AnswerDeadline(
    Region region, LocalDate receivedOn, LocalDate promisedDay, Optional<Extension> extension) {

  private static final int DAYS_OF_WARNING = 7;
  private static final int MONTHS_FROM_RECEIPT = 3;
  private static final int MONTHS_LONGER = 2;

  /** A longer time: why, and on which day the person was told and agreed. */
  public record Extension(ExtensionReason why, LocalDate toldOn) {
    public Extension {
      requireNonNull(why, "why");
      requireNonNull(toldOn, "toldOn");
    }
  }

  public AnswerDeadline {
    requireNonNull(region, "region");
    if (!promisedDay.isAfter(receivedOn)) {
      throw new IllegalArgumentException("promisedDay: must be after receivedOn");
    }
    if (extension.filter(longer -> longer.toldOn().isAfter(promisedDay)).isPresent()) {
      throw new IllegalArgumentException("extension: must be told by the promised day");
    }
  }

  /**
   * Begins to run when a request is received; the day of receipt is not counted. The law gives a
   * month (GDPR Art. 12(3)), which around February is shorter than the days that the policy
   * promises: the earlier of the two holds.
   */
  public static AnswerDeadline of(Region region, Instant receivedAt, PolicyTerms terms) {
    LocalDate receivedOn = region.dayAt(receivedAt);
    return new AnswerDeadline(
        region,
        receivedOn,
        earlier(receivedOn.plusDays(terms.rightsRequestAnswerDays()), receivedOn.plusMonths(1)),
        Optional.empty());
  }

  /** The last day on which an answer is in time, up to its end everywhere in the region. */
  public LocalDate lastDay() {
    return extension.isPresent() ? longest() : promisedDay;
  }

  /** Two months more, but never more than the law's three from receipt. */
  private LocalDate longest() {
    return earlier(
        promisedDay.plusMonths(MONTHS_LONGER), receivedOn.plusMonths(MONTHS_FROM_RECEIPT));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** How it stands: warned of from seven days before the last day, missed when that has ended. */
  public Standing standingAt(Instant now) {
    LocalDate today = region.dayAt(now);
    if (today.isAfter(lastDay())) {
      return Standing.MISSED;
    }
    return today.isBefore(lastDay().minusDays(DAYS_OF_WARNING))
        ? Standing.IN_TIME
        : Standing.DUE_SOON;
  }

  /**
   * Two more months, which the law allows where a request is hard to answer (GDPR Art. 12(3)). The
   * policy promises less time than the law, so that the person has to agree, and within it.
   */
  public Outcome<AnswerDeadline> extend(ExtensionReason why, LocalDate toldOn, boolean agreed) {
    if (extension.isPresent()) {
      return Outcome.refused(Reason.EXTENDED_ALREADY);
    }
    if (!agreed) {
      return Outcome.refused(Reason.EXTENSION_NOT_AGREED);
    }
    if (toldOn.isAfter(promisedDay)) {
      return Outcome.refused(Reason.EXTENSION_TOO_LATE);
    }
    return Outcome.granted(
        new AnswerDeadline(
            region, receivedOn, promisedDay, Optional.of(new Extension(why, toldOn))));
  }

  /** Of two deadlines for the same thing, the one that comes first. */
  public AnswerDeadline orEarlier(AnswerDeadline other) {
    return other.lastDay().isBefore(lastDay()) ? other : this;
  }
}
