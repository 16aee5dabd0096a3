package app.dreamimage.domain.notice;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a notice. */
public record NoticeId(UUID value) {
  public NoticeId {
    requireNonNull(value, "value");
  }
}
