package app.dreamimage.application.account;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.StaffAuthorisation;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.InstantSource;

/** Takes in a report that an account is a child's, such as one that a parent has sent. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Children are protected whatever is restricted.")
public final class ReportUnderAge {

  private final Accounts accounts;
  private final UnderAgeReports reports;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;

  public ReportUnderAge(
      Accounts accounts,
      UnderAgeReports reports,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock) {
    this.accounts = accounts;
    this.reports = reports;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  /** Takes it in. */
  public Outcome<UnderAgeReport> handle(StaffId staff, AccountId account) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                staff, Permission.REPORT_UNDER_AGE, access -> takeIn(staff, account)));
  }

  private Outcome<UnderAgeReport> takeIn(StaffId staff, AccountId account) {
    if (accounts.findAndLock(account).isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    UnderAgeReport report =
        new UnderAgeReport(new UnderAgeReportId(ids.next()), account, clock.instant());
    reports.add(report);
    audit.record(
        staff, AuditEvent.UNDER_AGE_REPORTED, Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED);
    audit.record(
        account, AuditEvent.UNDER_AGE_REPORTED, Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED);
    return Outcome.granted(report);
  }
}
