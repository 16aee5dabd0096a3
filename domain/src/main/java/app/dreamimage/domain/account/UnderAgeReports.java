package app.dreamimage.domain.account;

import java.util.List;
import java.util.Optional;

/** Driven port: the reports of under-age accounts that wait for a decision. */
public interface UnderAgeReports {

  /** Adds a report. */
  void add(UnderAgeReport report);

  /** The report with this id. */
  Optional<UnderAgeReport> find(UnderAgeReportId id);

  /** All reports, oldest first. */
  List<UnderAgeReport> all();

  /** The reports about an account, oldest first. */
  List<UnderAgeReport> of(AccountId account);

  /** Removes a report; answers whether there was one. */
  boolean remove(UnderAgeReportId id);

  /** Removes every report about an account. */
  void removeAllOf(AccountId account);
}
