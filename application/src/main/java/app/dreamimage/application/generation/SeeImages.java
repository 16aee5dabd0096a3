package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.policy.InvalidValue;
import java.util.List;
import java.util.Optional;

/** Shows a person the artworks they keep. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeImages {

  /**
   * Some artworks, newest first.
   *
   * @param next where the next page begins, empty on the last
   */
  public record Page(List<GeneratedImage> images, Optional<ImageId> next) {}

  private static final int MOST_PER_PAGE = 100;

  private final Images images;

  public SeeImages(Images images) {
    this.images = images;
  }

  /**
   * A page of artworks.
   *
   * @param after the last artwork of the page before, empty for the first page
   * @param most 1 to 100
   */
  public Page handle(AccountId owner, Optional<ImageId> after, int most) {
    if (most < 1 || most > MOST_PER_PAGE) {
      throw new InvalidValue("limit", "a whole number from 1 to 100");
    }
    List<GeneratedImage> found = images.page(owner, after, most + 1);
    if (found.size() <= most) {
      return new Page(found, Optional.empty());
    }
    List<GeneratedImage> page = List.copyOf(found.subList(0, most));
    return new Page(page, Optional.of(page.get(most - 1).id()));
  }
}
