package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyTerms;
import java.time.Duration;

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
}
