package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutyPerformed;
import app.dreamimage.domain.audit.DutySchedule;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import java.util.Arrays;
import java.util.List;

/** Shows staff when each duty of theirs is due. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the duties of the staff and no person.")
public final class SeeDuties {

  private final DutiesPerformed performed;
  private final StaffAuthorisation authorisation;
  private final PolicyHistory policy;

  public SeeDuties(
      DutiesPerformed performed, StaffAuthorisation authorisation, PolicyHistory policy) {
    this.performed = performed;
    this.authorisation = authorisation;
    this.policy = policy;
  }

  /** The schedule of every duty there is. */
  public Outcome<List<DutySchedule>> handle(StaffId staff) {
    return authorisation.permit(
        staff, Permission.SEE_DUTIES, access -> Outcome.granted(schedules(performed, policy)));
  }

  static List<DutySchedule> schedules(DutiesPerformed performed, PolicyHistory policy) {
    List<DutyPerformed> done = performed.all();
    return Arrays.stream(HumanDuty.values())
        .map(duty -> DutySchedule.of(duty, done, policy.since()))
        .toList();
  }
}
