package app.dreamimage.storage.account;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A report of an under-age account as a row. */
@MappedEntity("under_age_report")
record UnderAgeReportRow(@Id UUID id, UUID accountId, Instant receivedAt) {

  static UnderAgeReportRow of(UnderAgeReport report) {
    return new UnderAgeReportRow(
        report.id().value(), report.account().value(), report.receivedAt());
  }

  UnderAgeReport toReport() {
    return new UnderAgeReport(new UnderAgeReportId(id), new AccountId(accountId), receivedAt);
  }
}
