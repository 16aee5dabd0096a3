package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.generation.RecentShortfalls;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets go of what this process has measured on faces: every process for itself. */
@Singleton
class ShortfallsHeld {

  private final RecentShortfalls shortfalls;

  ShortfallsHeld(RecentShortfalls shortfalls) {
    this.shortfalls = shortfalls;
  }

  /** A server that nobody visits lets go as well, no more than a minute late. */
  @Scheduled(initialDelay = "1m", fixedDelay = "1m")
  void letGo() {
    shortfalls.letGoOfTheOld();
  }
}
