package app.dreamimage.domain.facialdata;

import java.time.Instant;
import java.util.Optional;

/** Driven port: remembers, also over a restart, the latest instant that a sweep was told. */
public interface ClockReadings {

  /** The instant; empty if there was never a sweep. */
  Optional<Instant> latest();

  /** Remembers an instant in place of the one before, also an earlier one. */
  void put(Instant reading);
}
