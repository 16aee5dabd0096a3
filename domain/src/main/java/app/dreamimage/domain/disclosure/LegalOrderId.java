package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a legal order. */
public record LegalOrderId(UUID value) {
  public LegalOrderId {
    requireNonNull(value, "value");
  }
}
