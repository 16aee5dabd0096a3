package app.dreamimage.domain.audit;

import java.util.Base64;
import java.util.Optional;

/** Base64 of which each content has one form only (RFC 4648, section 3.5). */
final class StrictBase64 {

  private StrictBase64() {}

  /** What the text stands for; empty if it is no base64, or not in the one form. */
  static Optional<byte[]> decode(String text) {
    try {
      byte[] decoded = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(decoded).equals(text)
          ? Optional.of(decoded)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
