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
 * @param promisedDay the last day that the policy promises, a month after receipt at the latest
 * @param extension a longer time that the person has agreed to
 */
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
public record AnswerDeadline(
    Region region, LocalDate receivedOn, LocalDate promisedDay, Optional<Extension> extension) {

  private static final int DAYS_OF_WARNING = 7;
  private static final int MONTHS_PROMISED = 1;
  private static final int MONTHS_LONGER = 2;

  /**
   * A longer time, had once.
   *
   * @param toldOn the day on which the person was told and agreed
   * @param lastDay the last day of it, at the latest two months after the promised day
   */
  public record Extension(ExtensionReason why, LocalDate toldOn, LocalDate lastDay) {
    public Extension {
      requireNonNull(why, "why");
      requireNonNull(toldOn, "toldOn");
      requireNonNull(lastDay, "lastDay");
    }

    private Extension endingOn(LocalDate day) {
      return new Extension(why, toldOn, day);
    }
  }

  public AnswerDeadline {
    requireNonNull(region, "region");
    if (!promisedDay.isAfter(receivedOn)) {
      throw new IllegalArgumentException("promisedDay: must be after receivedOn");
    }
    if (promisedDay.isAfter(receivedOn.plusMonths(MONTHS_PROMISED))) {
      throw new IllegalArgumentException("promisedDay: must be within a month of receivedOn");
    }
    if (extension.filter(longer -> longer.toldOn().isAfter(promisedDay)).isPresent()) {
      throw new IllegalArgumentException("extension: must be told by the promised day");
    }
    if (extension.filter(longer -> longer.lastDay().isAfter(longest(promisedDay))).isPresent()) {
      throw new IllegalArgumentException("extension: must end within two months more");
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
        earlier(
            receivedOn.plusDays(terms.rightsRequestAnswerDays()),
            receivedOn.plusMonths(MONTHS_PROMISED)),
        Optional.empty());
  }

  /** The last day on which an answer is in time, up to its end everywhere in the region. */
  public LocalDate lastDay() {
    return extension.map(Extension::lastDay).orElse(promisedDay);
  }

  /** Two months more. With the one that may be promised it is never more than the law's three. */
  private static LocalDate longest(LocalDate promisedDay) {
    return promisedDay.plusMonths(MONTHS_LONGER);
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
    return Outcome.granted(with(new Extension(why, toldOn, longest(promisedDay))));
  }

  /**
   * Of two deadlines for the same thing, the one that comes first. What was extended stays extended
   * from its own receipt, and only ends sooner: the longer time is had once.
   */
  public AnswerDeadline orEarlier(AnswerDeadline other) {
    if (!other.lastDay().isBefore(lastDay())) {
      return this;
    }
    return extension.map(longer -> with(longer.endingOn(other.lastDay()))).orElse(other);
  }

  private AnswerDeadline with(Extension longer) {
    return new AnswerDeadline(region, receivedOn, promisedDay, Optional.of(longer));
  }
}
