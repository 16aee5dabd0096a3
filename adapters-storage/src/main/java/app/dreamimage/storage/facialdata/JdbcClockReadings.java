package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.ClockReadings;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The latest reading of the clock in the database, where every process of the service sees it. */
@Singleton
final class JdbcClockReadings implements ClockReadings {

  private final ClockReadingRows rows;

  JdbcClockReadings(ClockReadingRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Instant> latest() {
    return rows.findById(ClockReadingRow.ONLY).map(ClockReadingRow::latestAt);
  }

  @Override
  public void put(Instant reading) {
    if (rows.update(reading) == 0) {
      rows.insert(reading);
    }
  }
}
