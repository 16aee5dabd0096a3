package app.dreamimage.domain;

import java.time.Instant;

/** Instants that examples share. All are whole microseconds, the finest that databases keep. */
public final class Moments {

  /** Noon of a day after the first policy came into force. */
  public static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  private Moments() {}
}
