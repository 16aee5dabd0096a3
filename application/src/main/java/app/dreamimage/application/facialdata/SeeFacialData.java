package app.dreamimage.application.facialdata;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.DeleteBy;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Shows a person which facial data of theirs exists at this moment, and until when at the latest.
 */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeFacialData {

  /** A photo that is here. */
  public record Held(UploadedPhoto photo, DeleteBy deleteBy) {}

  private final Photos photos;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public SeeFacialData(Photos photos, InstantSource clock, PolicyHistory policy) {
    this.photos = photos;
    this.clock = clock;
    this.policy = policy;
  }

  /** The photos of an account, oldest first; landmarks are never kept and so never listed. */
  public List<Held> handle(AccountId account) {
    Instant now = clock.instant();
    return photos.of(account).stream()
        .map(photo -> new Held(photo, PhotoRetention.of(photo, policy, now).deleteBy(photo)))
        .toList();
  }
}
