package app.dreamimage.application.audit;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutyPerformed;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.policy.Outcome;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Records that a duty that only people can do was done. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the duties of the staff and no person.")
public final class RecordDuty {

  /**
   * What was done.
   *
   * @param on the day, in UTC
   * @param reference where what came of it is filed
   */
  public record Command(StaffId staff, HumanDuty duty, LocalDate on, String reference) {}

  private final DutiesPerformed performed;
  private final StaffAuthorisation authorisation;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public RecordDuty(
      DutiesPerformed performed,
      StaffAuthorisation authorisation,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.performed = performed;
    this.authorisation = authorisation;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * Records it.
   *
   * @throws app.dreamimage.domain.policy.InvalidValue if the day has not come or the reference is
   *     no mark
   */
  public Outcome<DutyPerformed> handle(Command command) {
    return unitOfWork.run(
        () ->
            authorisation.permit(
                command.staff(),
                Permission.RECORD_DUTIES,
                access -> {
                  DutyPerformed done =
                      DutyPerformed.on(
                          command.duty(),
                          command.on(),
                          access.memberWho(Permission.RECORD_DUTIES),
                          command.reference(),
                          LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
                  performed.add(done);
                  audit.record(command.staff(), AuditEvent.DUTY_PERFORMED, command.duty().clause());
                  return Outcome.granted(done);
                }));
  }
}
