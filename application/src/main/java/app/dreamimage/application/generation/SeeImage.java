package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Shows a person what is known about one of their artworks. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeImage {

  private final Images images;

  public SeeImage(Images images) {
    this.images = images;
  }

  /** The artwork; somebody else's is answered like one that is not there. */
  public Outcome<GeneratedImage> handle(AccountId owner, ImageId id) {
    return images
        .find(id)
        .filter(image -> image.owner().equals(owner))
        .map(Outcome::granted)
        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE));
  }
}
