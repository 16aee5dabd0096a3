package app.dreamimage.rest.policy;

import app.dreamimage.application.policy.SeePromises;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the promises about facial data stand, in numbers that concern nobody in particular.
 *
 * @param photosHeld how many photos exist at this moment
 * @param oldestPhotoAgeSeconds how long the oldest of them has been here
 * @param longestStaySeconds how long one may be here at the most
 * @param overdueErasures how many have been here longer: must be 0
 * @param lastSweepAt when the sweeper last looked
 */
@Serdeable
@Schema(name = "Promises")
record PromisesResponse(
    int photosHeld,
    @Nullable Long oldestPhotoAgeSeconds,
    long longestStaySeconds,
    int overdueErasures,
    @Nullable Instant lastSweepAt) {

  static PromisesResponse of(SeePromises.Promises promises) {
    return new PromisesResponse(
        promises.photosHeld(),
        promises.oldestPhotoAge().map(Duration::toSeconds).orElse(null),
        promises.longestStay().toSeconds(),
        promises.overdueErasures(),
        promises.lastSweepAt().orElse(null));
  }
}
