package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * 128 random bits in an entry of the audit trail, different in each: without them, the hash of an
 * entry could be found by trying what it may say. Until an entry has a number, it is known by its
 * salt.
 */
public record EntrySalt(UUID value) {
  public EntrySalt {
    requireNonNull(value, "value");
  }
}
