package app.dreamimage.application.inmemory;

import app.dreamimage.domain.facialdata.ClockReadings;
import java.time.Instant;
import java.util.Optional;

/** The latest reading of the clock in memory. */
public final class InMemoryClockReadings implements ClockReadings {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<Boolean, Instant> rows;

  public InMemoryClockReadings(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public Optional<Instant> latest() {
    return rows.get(true);
  }

  @Override
  public void put(Instant reading) {
    unitOfWork.run(
        () -> {
          rows.remove(true);
          rows.insert(true, reading);
        });
  }
}
