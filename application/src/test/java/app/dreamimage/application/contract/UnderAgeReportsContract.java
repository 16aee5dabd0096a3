package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every implementation of {@link UnderAgeReports} must do. Each test begins without reports.
 */
public abstract class UnderAgeReportsContract {

  /** The reports under test. */
  protected abstract UnderAgeReports underAgeReports();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  private UnderAgeReport add(AccountId account, Instant receivedAt) {
    UnderAgeReport report =
        new UnderAgeReport(new UnderAgeReportId(Fresh.uuid()), account, receivedAt);
    underAgeReports().add(report);
    return report;
  }

  @Test
  void reports_are_found_by_id_and_come_oldest_first() {
    AccountId child = anAccount();
    UnderAgeReport newer = add(child, Moments.NOON.plusSeconds(1));
    UnderAgeReport older = add(child, Moments.NOON);
    UnderAgeReport other = add(anAccount(), Moments.NOON.plusSeconds(2));

    assertEquals(Optional.of(newer), underAgeReports().find(newer.id()));
    assertEquals(Optional.empty(), underAgeReports().find(new UnderAgeReportId(Fresh.uuid())));
    assertEquals(List.of(older, newer), underAgeReports().of(child));
    assertEquals(List.of(older, newer, other), underAgeReports().all());
  }

  @Test
  void a_report_is_removed_once() {
    UnderAgeReport report = add(anAccount(), Moments.NOON);

    assertTrue(underAgeReports().remove(report.id()));
    assertFalse(underAgeReports().remove(report.id()));

    assertEquals(List.of(), underAgeReports().all());
  }

  @Test
  void the_reports_about_one_account_go_and_no_others() {
    AccountId child = anAccount();
    add(child, Moments.NOON);
    add(child, Moments.NOON);
    UnderAgeReport other = add(anAccount(), Moments.NOON);

    underAgeReports().removeAllOf(child);
    underAgeReports().removeAllOf(child);

    assertEquals(List.of(), underAgeReports().of(child));
    assertEquals(List.of(other), underAgeReports().all());
  }
}
