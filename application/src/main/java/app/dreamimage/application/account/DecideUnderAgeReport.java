package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/** Confirms that an account is a child's, which deletes all of it at once, or dismisses it. */
@Enforces(Clause.CHILDRENS_DATA_DELETED_AT_ONCE)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Deletion wins over every other right.")
public final class DecideUnderAgeReport {

  /** A decision about a report. */
  public record Command(StaffId staff, UnderAgeReportId report, boolean confirmed) {}

  /**
   * What came of it.
   *
   * @param receipt the file that shows that the account is closed, for whoever reported it; it is
   *     kept nowhere. Empty if nothing was deleted, or the audit trail cannot bear it out
   */
  public record Decided(UnderAgeReport report, Optional<String> receipt) {}

  private final UnderAgeReports reports;
  private final CloseAccount closeAccount;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;

  public DecideUnderAgeReport(
      UnderAgeReports reports,
      CloseAccount closeAccount,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    this.reports = reports;
    this.closeAccount = closeAccount;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
  }

  /**
   * Decides. When the report is confirmed, everything of the child has been deleted before this
   * returns; after a crash in between the report is still there and can be confirmed again.
   */
  public Outcome<Decided> handle(Command command) {
    Outcome<UnderAgeReport> decided = unitOfWork.run(() -> decide(command));
    if (command.confirmed()) {
      return decided.then(
          report ->
              closeAccount
                  .handle(report.account())
                  .map(closed -> new Decided(report, closed.receipt())));
    }
    return decided.map(report -> new Decided(report, Optional.empty()));
  }

  private Outcome<UnderAgeReport> decide(Command command) {
    return authorisation.permit(
        command.staff(),
        Permission.DECIDE_UNDER_AGE,
        access ->
            reports
                .find(command.report())
                .map(report -> decided(command, report))
                .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }

  private Outcome<UnderAgeReport> decided(Command command, UnderAgeReport report) {
    AuditEvent event =
        command.confirmed() ? AuditEvent.UNDER_AGE_CONFIRMED : AuditEvent.UNDER_AGE_DISMISSED;
    if (!command.confirmed()) {
      reports.remove(report.id());
    }
    audit.record(command.staff(), event, Clause.CHILDRENS_DATA_DELETED_AT_ONCE);
    audit.record(report.account(), event, Clause.CHILDRENS_DATA_DELETED_AT_ONCE);
    return Outcome.granted(report);
  }
}
