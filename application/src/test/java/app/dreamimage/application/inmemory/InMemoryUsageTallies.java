package app.dreamimage.application.inmemory;

import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageTallies;
import java.util.Map;
import java.util.Optional;

/** Tallies in memory. */
public final class InMemoryUsageTallies implements UsageTallies {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<UsageCell, UsageCounts> rows;

  public InMemoryUsageTallies(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(UsageCounts counts) {
    unitOfWork.run(() -> counts.byCell().forEach(this::add));
  }

  private void add(UsageCell cell, long count) {
    UsageCounts one = new UsageCounts(Map.of(cell, count));
    UsageCounts sum = rows.get(cell).map(one::plus).orElse(one);
    rows.remove(cell);
    rows.insert(cell, sum);
  }

  @Override
  public UsageCounts all() {
    return rows.all().stream().reduce(UsageCounts.none(), UsageCounts::plus);
  }

  @Override
  public boolean remove(UsageCell cell, long count) {
    return unitOfWork.run(
        () ->
            rows.get(cell).equals(Optional.of(new UsageCounts(Map.of(cell, count))))
                && rows.remove(cell));
  }
}
