package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * Proof that a photo no longer exists. It is made only by erasing the photo and then finding that
 * the vault holds neither key nor ciphertext; without it no generation can end.
 */
@Enforces({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY})
public final class PhotoErased {

  private final PhotoId photo;
  private final Instant at;

  private PhotoErased(PhotoId photo, Instant at) {
    this.photo = photo;
    this.at = at;
  }

  /**
   * Erases the photo and makes sure of it.
   *
   * @throws PhotoNotErased if the vault still holds anything of it
   */
  public static PhotoErased from(PhotoVault vault, PhotoId photo, Instant now) {
    vault.erase(photo);
    if (vault.holds(photo)) {
      throw new PhotoNotErased(photo);
    }
    return new PhotoErased(photo, now);
  }

  /** Which photo was erased. */
  public PhotoId photo() {
    return photo;
  }

  /** When it was erased. */
  public Instant at() {
    return at;
  }
}
