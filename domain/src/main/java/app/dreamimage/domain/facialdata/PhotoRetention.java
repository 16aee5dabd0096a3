package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockTolerance;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PublishedPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How long a photo may exist: until its generation ends, and in any case no longer than its longest
 * stay, counted from the first byte that was accepted.
 *
 * @param longestStay positive
 */
@Enforces({
  Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
  Clause.PHOTO_IS_TEMPORARY,
  Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME
})
public record PhotoRetention(Duration longestStay) {

  public PhotoRetention {
    if (longestStay.compareTo(Duration.ZERO) <= 0) {
      throw new IllegalArgumentException("longestStay: must be positive");
    }
  }

  /** The retention that the terms promise. */
  public static PhotoRetention under(PolicyTerms terms) {
    return new PhotoRetention(terms.longestPhotoStay());
  }

  /** When the photo must be gone, whatever happens. */
  public DeleteBy deleteBy(UploadedPhoto photo) {
    return new DeleteBy(photo.firstByteAt().plus(longestStay));
  }

  /**
   * The retention of a photo that came in under one version of the policy and is still here under
   * another: the shorter of the two, so that nothing that was promised at its first byte is taken
   * back and nothing promised since is withheld.
   */
  public static PhotoRetention of(UploadedPhoto photo, PolicyHistory policy, Instant now) {
    return Collections.min(
        List.of(under(policy.termsAt(photo.firstByteAt())), under(policy.termsAt(now))),
        Comparator.comparing(PhotoRetention::longestStay));
  }

  /**
   * The shortest retention of any version that is in force at an instant or will be: what is fixed
   * now for whatever comes in later must not outlast it.
   */
  public static PhotoRetention shortestFrom(Instant now, PolicyHistory policy) {
    return policy.versions().stream()
        .map(PublishedPolicy::terms)
        .filter(terms -> terms.beginning().isAfter(now) || terms.equals(policy.termsAt(now)))
        .map(PhotoRetention::under)
        .min(Comparator.comparing(PhotoRetention::longestStay))
        .orElseThrow();
  }

  /**
   * Whether the photo must go: its time has come, or will have come once this much more has passed,
   * or its first byte lies in the future, so that a clock was wrong and its age is unknown.
   *
   * @param ahead zero or positive
   */
  public boolean isDue(UploadedPhoto photo, Duration ahead, Instant now) {
    return deleteBy(photo).comesWithin(ahead, now)
        || ClockTolerance.isFromTheFuture(photo.firstByteAt(), now);
  }
}
