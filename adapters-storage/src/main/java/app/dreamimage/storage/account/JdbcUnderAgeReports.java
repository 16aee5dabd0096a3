package app.dreamimage.storage.account;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reports of under-age accounts in the database. */
@Singleton
final class JdbcUnderAgeReports implements UnderAgeReports {

  private final UnderAgeReportRows rows;

  JdbcUnderAgeReports(UnderAgeReportRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(UnderAgeReport report) {
    rows.save(UnderAgeReportRow.of(report));
  }

  @Override
  public Optional<UnderAgeReport> find(UnderAgeReportId id) {
    return rows.findById(id.value()).map(UnderAgeReportRow::toReport);
  }

  @Override
  public List<UnderAgeReport> all() {
    return rows.all().stream().map(UnderAgeReportRow::toReport).toList();
  }

  @Override
  public List<UnderAgeReport> of(AccountId account) {
    return rows.of(account.value()).stream().map(UnderAgeReportRow::toReport).toList();
  }

  @Override
  public boolean remove(UnderAgeReportId id) {
    return rows.delete(id.value()) == 1;
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
