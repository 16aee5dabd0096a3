package app.dreamimage.application.policy;

import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.PolicyTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows everybody whether the promises about facial data are being kept. */
public final class SeePromises {

  /**
   * How the promises stand, in numbers that concern nobody in particular.
   *
   * @param photosHeld how many photos exist at this moment
   * @param oldestPhotoAge how long the oldest of them has been here
   * @param longestStay how long one may be here at the most
   * @param overdueErasures how many have been here longer: must be 0
   * @param lastSweepAt when the sweeper last looked
   */
  public record Promises(
      int photosHeld,
      Optional<Duration> oldestPhotoAge,
      Duration longestStay,
      int overdueErasures,
      Optional<Instant> lastSweepAt) {}

  private final Photos photos;
  private final LastSweep lastSweep;
  private final InstantSource clock;
  private final PolicyTerms terms;

  public SeePromises(Photos photos, LastSweep lastSweep, InstantSource clock, PolicyTerms terms) {
    this.photos = photos;
    this.lastSweep = lastSweep;
    this.clock = clock;
    this.terms = terms;
  }

  /** How the promises stand now. */
  public Promises handle() {
    Instant now = clock.instant();
    PhotoRetention retention = PhotoRetention.under(terms);
    List<UploadedPhoto> held = photos.all();
    return new Promises(
        held.size(),
        held.stream().findFirst().map(oldest -> Duration.between(oldest.firstByteAt(), now)),
        terms.longestPhotoStay(),
        (int) held.stream().filter(photo -> retention.isDue(photo, Duration.ZERO, now)).count(),
        lastSweep.report().map(SweepReport::at));
  }
}
