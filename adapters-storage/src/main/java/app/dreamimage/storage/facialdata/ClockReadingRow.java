package app.dreamimage.storage.facialdata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The latest reading of the clock as a row: there is one at the most. */
@MappedEntity("clock_reading")
record ClockReadingRow(@Id short onlyRow, Instant latestAt) {

  static final short ONLY = 1;
}
