package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a generated image. */
public record ImageId(UUID value) {
  public ImageId {
    requireNonNull(value, "value");
  }
}
