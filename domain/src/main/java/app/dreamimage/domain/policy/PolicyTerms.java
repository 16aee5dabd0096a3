package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;

/**
 * The numbers that one version of the policy promises.
 *
 * @param version the version that promises them
 * @param inForceFrom the first day on which they hold
 * @param minimumAge in full years (CHILD-1)
 * @param longestPhotoStay from the first accepted byte (RETAIN-3)
 * @param rightsRequestAnswerDays calendar days from receipt (RIGHTS-8)
 * @param inquiryAnswer from receipt (CONTACT-1)
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
    requirePositive(longestPhotoStay.compareTo(Duration.ZERO) > 0, "longestPhotoStay");
    requirePositive(rightsRequestAnswerDays > 0, "rightsRequestAnswerDays");
    requirePositive(inquiryAnswer.compareTo(Duration.ZERO) > 0, "inquiryAnswer");
  }

  private static void requirePositive(boolean positive, String name) {
    if (!positive) {
      throw new IllegalArgumentException(name + ": must be positive");
    }
  }

  /** The terms now in force. */
  public static PolicyTerms inForce() {
    return VERSION_1_0;
  }
}
