package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Gives a person the file of one of their artworks. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The person looks at what is theirs; the right of access is not restricted.")
public final class FetchImage {

  private final SeeImage see;
  private final ArtworkStore artworks;

  public FetchImage(SeeImage see, ArtworkStore artworks) {
    this.see = see;
    this.artworks = artworks;
  }

  /** The file; somebody else's is answered like one that is not there. */
  public Outcome<Artwork> handle(AccountId owner, ImageId id) {
    return see.handle(owner, id)
        .then(
            image ->
                artworks
                    .read(id)
                    .map(
                        file ->
                            Outcome.granted(
                                new Artwork(file, image.format(), image.width(), image.height())))
                    .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }
}
