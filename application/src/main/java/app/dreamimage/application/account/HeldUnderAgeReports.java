package app.dreamimage.application.account;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** That a person's account was reported to be a child's. */
public final class HeldUnderAgeReports implements PersonalDataHolder {

  private final UnderAgeReports reports;

  public HeldUnderAgeReports(UnderAgeReports reports) {
    this.reports = reports;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.RIGHTS,
        "underAgeReports",
        reports.of(person).stream().map(HeldUnderAgeReports::shown).toList());
  }

  private static ReportedRecord shown(UnderAgeReport report) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", report.id().value().toString());
    fields.put("receivedAt", report.receivedAt().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    reports.removeAllOf(person);
    return () -> {};
  }
}
