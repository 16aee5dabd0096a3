package app.dreamimage.rest.policy;

import app.dreamimage.application.policy.SeePromises;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the promises stand, in numbers that concern nobody in particular.
 *
 * @param photosHeld how many photos exist at this moment
 * @param oldestPhotoAgeSeconds how long the oldest of them has been here
 * @param longestStaySeconds how long one may be here at the most
 * @param overdueErasures how many have been here longer: must be 0
 * @param lastSweepAt when the sweeper last looked
 * @param oldestRequestAgeDays since how many days the oldest open rights request has been here
 * @param overdueRequests how many rights requests should have been answered: must be 0
 * @param oldestInquiryAgeSeconds how long the oldest open privacy inquiry has been here
 * @param overdueInquiries how many privacy inquiries should have been answered: must be 0
 */
@Serdeable
@Schema(name = "Promises")
record PromisesResponse(
    int photosHeld,
    @Nullable Long oldestPhotoAgeSeconds,
    long longestStaySeconds,
    int overdueErasures,
    @Nullable Instant lastSweepAt,
    @Nullable Long oldestRequestAgeDays,
    int overdueRequests,
    @Nullable Long oldestInquiryAgeSeconds,
    int overdueInquiries) {

  static PromisesResponse of(SeePromises.Promises promises) {
    return new PromisesResponse(
        promises.photosHeld(),
        promises.oldestPhotoAge().map(Duration::toSeconds).orElse(null),
        promises.longestStay().toSeconds(),
        promises.overdueErasures(),
        promises.lastSweepAt().orElse(null),
        promises.answers().oldestRequestDays().orElse(null),
        promises.answers().overdueRequests(),
        promises.answers().oldestInquiryAge().map(Duration::toSeconds).orElse(null),
        promises.answers().overdueInquiries());
  }
}
