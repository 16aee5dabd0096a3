package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Duration;
import java.time.Instant;

/**
 * How long it is remembered that a generation failed or was cancelled: long enough for the person
 * to read why. One that is done is remembered as long as its image.
 *
 * @param afterItsEnd positive
 */
@Enforces(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
public record GenerationRetention(Duration afterItsEnd) {

  /** A day. */
  public static final GenerationRetention STANDARD = new GenerationRetention(Duration.ofHours(24));

  public GenerationRetention {
    if (afterItsEnd.compareTo(Duration.ZERO) <= 0) {
      throw new IllegalArgumentException("afterItsEnd: must be positive");
    }
  }

  /** Generations without an image that ended before this instant are forgotten. */
  public Instant forgetEndedBefore(Instant now) {
    return now.minus(afterItsEnd);
  }
}
