package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a merger. */
public record MergerId(UUID value) {
  public MergerId {
    requireNonNull(value, "value");
  }
}
