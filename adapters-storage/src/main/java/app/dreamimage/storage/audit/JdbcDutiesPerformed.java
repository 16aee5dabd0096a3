package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutyPerformed;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of duties that were done, in the database. */
@Singleton
final class JdbcDutiesPerformed implements DutiesPerformed {

  private final DutyPerformedRows rows;

  JdbcDutiesPerformed(DutyPerformedRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(DutyPerformed performed) {
    rows.save(DutyPerformedRow.of(performed));
  }

  @Override
  public List<DutyPerformed> all() {
    return rows.all().stream().map(DutyPerformedRow::toDutyPerformed).toList();
  }
}
