package app.dreamimage.domain.generation;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import java.time.Instant;

/** Builds register entries of artworks for tests; each has an id of its own. */
public final class ImageBuilder {

  private ImageId id = new ImageId(Fresh.uuid());
  private AccountId owner = new AccountId(Fresh.uuid());
  private GenerationId generation = new GenerationId(Fresh.uuid());
  private Instant createdAt = Moments.NOON;

  private ImageBuilder() {}

  /** An artwork. */
  public static ImageBuilder anImage() {
    return new ImageBuilder();
  }

  public ImageBuilder withId(ImageId given) {
    id = given;
    return this;
  }

  public ImageBuilder of(AccountId given) {
    owner = given;
    return this;
  }

  public ImageBuilder madeBy(GenerationId given) {
    generation = given;
    return this;
  }

  public ImageBuilder createdAt(Instant given) {
    createdAt = given;
    return this;
  }

  public GeneratedImage build() {
    return new GeneratedImage(
        id, owner, generation, Style.OIL, ImageFormat.PNG, 820, 1024, 123_456, createdAt);
  }
}
