package app.dreamimage.domain.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** That a notice reached a person: how, and when for the first time. */
public record Delivery(NoticeChannel channel, Instant at) {
  public Delivery {
    requireNonNull(channel, "channel");
    requireNonNull(at, "at");
  }
}
