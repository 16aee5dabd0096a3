package app.dreamimage.storage.usage;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageTallies;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Counts in the database. They are written in the order of their names, so that two processes never
 * wait for each other, and the order tells nothing.
 */
@Singleton
final class JdbcUsageTallies implements UsageTallies {

  private final UsageTallyRows rows;
  private final UnitOfWork unitOfWork;

  JdbcUsageTallies(UsageTallyRows rows, UnitOfWork unitOfWork) {
    this.rows = rows;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(UsageCounts counts) {
    unitOfWork.run(
        () ->
            counts.byCell().entrySet().stream()
                .sorted(Comparator.comparing(cell -> cell.getKey().toString()))
                .forEach(cell -> add(UsageTallyRow.of(cell.getKey(), cell.getValue()))));
  }

  private void add(UsageTallyRow row) {
    rows.saveIfMissing(row);
    rows.updateByAdding(row);
  }

  @Override
  public UsageCounts all() {
    return new UsageCounts(
        rows.all().stream()
            .collect(Collectors.toMap(UsageTallyRow::toCell, UsageTallyRow::useCount)));
  }

  @Override
  public boolean remove(UsageCell cell, long count) {
    return rows.delete(UsageTallyRow.of(cell, count)) == 1;
  }
}
