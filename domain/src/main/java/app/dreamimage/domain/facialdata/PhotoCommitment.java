package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

/**
 * What was committed to when a photo came in, for the receipt of its erasure: a random salt, and a
 * hash over that and the hash of the photo. Both are hexadecimal digits, of 16 and 32 bytes.
 */
public record PhotoCommitment(String salt, String value) {
  public PhotoCommitment {
    requireNonNull(salt, "salt");
    requireNonNull(value, "value");
  }
}
