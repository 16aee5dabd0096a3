package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The numbers that one version of the policy promises.
 *
 * @param version the version that promises them
 * @param inForceFrom the first day on which they hold
 * @param minimumAge in full years (CHILD-1)
 * @param longestPhotoStay from the first accepted byte, in whole hours (RETAIN-3)
 * @param rightsRequestAnswerDays calendar days from receipt (RIGHTS-8)
 * @param inquiryAnswer from receipt, in whole hours (CONTACT-1)
 */
public record PolicyTerms(
    PolicyVersion version,
    LocalDate inForceFrom,
    int minimumAge,
    Duration longestPhotoStay,
    int rightsRequestAnswerDays,
    Duration inquiryAnswer) {

  /** Version 1.0, the first. */
  public static final PolicyTerms VERSION_1_0 =
      new PolicyTerms(
          new PolicyVersion(1, 0),
          LocalDate.of(2026, 11, 23),
          13,
          Duration.ofHours(24),
          30,
          Duration.ofHours(48));

  public PolicyTerms {
    requireNonNull(version, "version");
    requireNonNull(inForceFrom, "inForceFrom");
    requirePositive(minimumAge > 0, "minimumAge");
    requireHours(longestPhotoStay, "longestPhotoStay");
    requirePositive(rightsRequestAnswerDays > 0, "rightsRequestAnswerDays");
    requireHours(inquiryAnswer, "inquiryAnswer");
  }

  private static void requirePositive(boolean positive, String name) {
    if (!positive) {
      throw new IllegalArgumentException(name + ": must be positive");
    }
  }

  /** The text states hours, so that a rest of one would be promised and not said. */
  private static void requireHours(Duration duration, String name) {
    requirePositive(duration.toHours() > 0, name);
    if (!duration.equals(Duration.ofHours(duration.toHours()))) {
      throw new IllegalArgumentException(name + ": must be whole hours");
    }
  }

  /** The first instant at which they hold: the beginning of the day in UTC. */
  public Instant beginning() {
    return inForceFrom.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
