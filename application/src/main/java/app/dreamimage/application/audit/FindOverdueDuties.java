package app.dreamimage.application.audit;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutySchedule;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the duties that people have let go by, for the service to say so. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It concerns the duties of the staff and no person.")
public final class FindOverdueDuties {

  private final DutiesPerformed performed;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public FindOverdueDuties(DutiesPerformed performed, InstantSource clock, PolicyHistory policy) {
    this.performed = performed;
    this.clock = clock;
    this.policy = policy;
  }

  /** The duties that are overdue today, in UTC. */
  public List<HumanDuty> handle() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return SeeDuties.schedules(performed, policy).stream()
        .filter(schedule -> schedule.isOverdue(today))
        .map(DutySchedule::duty)
        .toList();
  }
}
