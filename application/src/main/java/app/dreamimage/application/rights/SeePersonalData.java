package app.dreamimage.application.rights;

import static java.util.Comparator.comparing;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.PersonalDataReport;
import app.dreamimage.domain.rights.ReportSection;
import java.time.InstantSource;
import java.util.List;

/** Shows a person everything that the service holds about them, at once. */
@Enforces(Clause.RIGHT_OF_ACCESS)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeePersonalData {

  private final Accounts accounts;
  private final List<PersonalDataHolder> holders;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /**
   * The right of access.
   *
   * @param holders every place that holds personal data, in any order
   */
  public SeePersonalData(
      Accounts accounts,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.accounts = accounts;
    this.holders = List.copyOf(holders);
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** Everything, as it stands at one moment. */
  public Outcome<PersonalDataReport> handle(AccountId person) {
    return unitOfWork.run(
        () -> {
          if (accounts.findAndLock(person).isEmpty()) {
            return Outcome.<PersonalDataReport>refused(Reason.NOT_THERE);
          }
          audit.record(person, AuditEvent.PERSONAL_DATA_SEEN, Clause.RIGHT_OF_ACCESS);
          return Outcome.granted(
              new PersonalDataReport(
                  clock.instant(),
                  holders.stream()
                      .map(holder -> holder.report(person))
                      .sorted(comparing(ReportSection::category).thenComparing(ReportSection::name))
                      .toList()));
        });
  }
}
