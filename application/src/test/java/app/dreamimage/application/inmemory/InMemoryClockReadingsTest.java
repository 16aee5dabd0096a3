package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ClockReadingsContract;
import app.dreamimage.domain.facialdata.ClockReadings;

final class InMemoryClockReadingsTest extends ClockReadingsContract {

  private final InMemoryClockReadings readings =
      new InMemoryClockReadings(new InMemoryUnitOfWork());

  @Override
  protected ClockReadings readings() {
    return readings;
  }
}
