package app.dreamimage.application.policy;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.rights.DeadlineReport;
import app.dreamimage.application.rights.WatchDeadlines;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.AnswerDeadline;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Shows everybody whether the promises about facial data and about answers are being kept. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns nobody in particular.")
public final class SeePromises {

  /**
   * How the promises stand, in numbers that concern nobody in particular.
   *
   * @param photosHeld how many photos exist at this moment
   * @param oldestPhotoAge how long the oldest of them has been here
   * @param longestStay how long one may be here at the most
   * @param overdueErasures how many have been here longer: must be 0
   * @param lastSweepAt when the sweeper last looked
   * @param answers how the promises to answer stand
   */
  public record Promises(
      int photosHeld,
      Optional<Duration> oldestPhotoAge,
      Duration longestStay,
      int overdueErasures,
      Optional<Instant> lastSweepAt,
      Answers answers) {}

  /**
   * How the promises to answer people stand.
   *
   * @param oldestRequestDays since how many days the oldest open request has been here
   * @param overdueRequests how many requests should have been answered: must be 0
   * @param oldestInquiryAge how long the oldest open inquiry has been here
   * @param overdueInquiries how many inquiries should have been answered: must be 0
   */
  public record Answers(
      Optional<Long> oldestRequestDays,
      int overdueRequests,
      Optional<Duration> oldestInquiryAge,
      int overdueInquiries) {}

  private final Photos photos;
  private final LastSweep lastSweep;
  private final WatchDeadlines watch;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public SeePromises(
      Photos photos,
      LastSweep lastSweep,
      WatchDeadlines watch,
      InstantSource clock,
      PolicyHistory policy) {
    this.photos = photos;
    this.lastSweep = lastSweep;
    this.watch = watch;
    this.clock = clock;
    this.policy = policy;
  }

  /** How the promises stand now. */
  public Promises handle() {
    Instant now = clock.instant();
    List<UploadedPhoto> held = photos.all();
    return new Promises(
        held.size(),
        held.stream().findFirst().map(oldest -> Duration.between(oldest.firstByteAt(), now)),
        policy.termsAt(now).longestPhotoStay(),
        (int) held.stream().filter(photo -> isOverdue(photo, now)).count(),
        lastSweep.report().map(SweepReport::at),
        answers(watch.handle()));
  }

  private boolean isOverdue(UploadedPhoto photo, Instant now) {
    return PhotoRetention.of(photo, policy, now).isDue(photo, Duration.ZERO, now);
  }

  private static Answers answers(DeadlineReport waiting) {
    return new Answers(
        waiting.requests().stream()
            .findFirst()
            .map(oldest -> daysSinceReceiptOf(oldest, waiting.at())),
        waiting.requestsThatAre(Standing.MISSED).size(),
        waiting.inquiries().stream()
            .findFirst()
            .map(oldest -> Duration.between(oldest.deadline().receivedAt(), waiting.at())),
        waiting.inquiriesThatAre(Standing.MISSED).size());
  }

  private static long daysSinceReceiptOf(RightsRequest request, Instant now) {
    AnswerDeadline deadline = request.facts().deadline();
    return ChronoUnit.DAYS.between(deadline.receivedOn(), deadline.region().dayAt(now));
  }
}
