package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a generation. */
public record GenerationId(UUID value) {
  public GenerationId {
    requireNonNull(value, "value");
  }
}
