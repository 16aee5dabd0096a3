package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a recipient. */
public record RecipientId(UUID value) {
  public RecipientId {
    requireNonNull(value, "value");
  }
}
