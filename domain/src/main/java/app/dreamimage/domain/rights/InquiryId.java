package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The reference number of an inquiry, which the answer to it quotes. */
public record InquiryId(UUID value) {
  public InquiryId {
    requireNonNull(value, "value");
  }
}
