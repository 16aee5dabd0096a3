package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/**
 * An artwork that a person keeps: whose it is and what it measures. It has no expiry; it stays
 * until the person deletes it or the account.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes of the file
 */
@Enforces(Clause.IMAGES_STAY_UNTIL_DELETED)
public record GeneratedImage(
    ImageId id,
    AccountId owner,
    GenerationId generation,
    Style style,
    ImageFormat format,
    int width,
    int height,
    long bytes,
    Instant createdAt) {
  public GeneratedImage {
    requireNonNull(id, "id");
    requireNonNull(owner, "owner");
    requireNonNull(generation, "generation");
    requireNonNull(style, "style");
    requireNonNull(format, "format");
    requireNonNull(createdAt, "createdAt");
    if (width < 1 || height < 1 || bytes < 1) {
      throw new IllegalArgumentException("width, height and bytes: must be positive");
    }
  }
}
