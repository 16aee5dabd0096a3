package app.dreamimage.application.facialdata;

import java.util.Optional;

/** The report of the latest sweep of this process, for readiness and for the public promises. */
public final class LastSweep {

  private volatile Optional<SweepReport> report = Optional.empty();

  void put(SweepReport latest) {
    report = Optional.of(latest);
  }

  /** The latest report; empty until the first sweep has ended. */
  public Optional<SweepReport> report() {
    return report;
  }
}
