package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a request. */
public record RightsRequestId(UUID value) {
  public RightsRequestId {
    requireNonNull(value, "value");
  }
}
