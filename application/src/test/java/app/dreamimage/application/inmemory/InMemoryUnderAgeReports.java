package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reports of under-age accounts in memory. */
public final class InMemoryUnderAgeReports implements UnderAgeReports {

  private final Rows<UnderAgeReportId, UnderAgeReport> rows;

  public InMemoryUnderAgeReports(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(UnderAgeReport report) {
    rows.insert(report.id(), report);
  }

  @Override
  public Optional<UnderAgeReport> find(UnderAgeReportId id) {
    return rows.get(id);
  }

  @Override
  public List<UnderAgeReport> all() {
    return rows.where(report -> true, Comparator.comparing(UnderAgeReport::receivedAt));
  }

  @Override
  public List<UnderAgeReport> of(AccountId account) {
    return rows.where(
        report -> report.account().equals(account),
        Comparator.comparing(UnderAgeReport::receivedAt));
  }

  @Override
  public boolean remove(UnderAgeReportId id) {
    return rows.remove(id);
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(report -> report.account().equals(account));
  }
}
