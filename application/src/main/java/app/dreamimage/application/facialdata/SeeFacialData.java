package app.dreamimage.application.facialdata;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.DeleteBy;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.PolicyTerms;
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
  private final PolicyTerms terms;

  public SeeFacialData(Photos photos, PolicyTerms terms) {
    this.photos = photos;
    this.terms = terms;
  }

  /** The photos of an account, oldest first; landmarks are never kept and so never listed. */
  public List<Held> handle(AccountId account) {
    PhotoRetention retention = PhotoRetention.under(terms);
    return photos.of(account).stream()
        .map(photo -> new Held(photo, retention.deleteBy(photo)))
        .toList();
  }
}
