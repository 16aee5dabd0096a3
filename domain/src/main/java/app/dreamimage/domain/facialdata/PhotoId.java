package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of an uploaded photo, random and unrelated to what it shows. */
public record PhotoId(UUID value) {
  public PhotoId {
    requireNonNull(value, "value");
  }
}
