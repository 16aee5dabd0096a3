package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a duty is to be done next: one interval after it was last done, and the first time one
 * interval after the promises came into force.
 *
 * @param dueOn the last day in time. A month that lacks the day ends early: a month after 31
 *     January is 28 February
 */
@Enforces({Clause.SECURITY_IS_AUDITED, Clause.DATA_PROTECTION_STANDARDS_ARE_MET})
public record DutySchedule(HumanDuty duty, Optional<DutyPerformed> last, LocalDate dueOn) {

  public DutySchedule {
    requireNonNull(duty, "duty");
    requireNonNull(last, "last");
    requireNonNull(dueOn, "dueOn");
  }

  /**
   * The schedule of a duty.
   *
   * @param performed what was done, of whichever duty and in whichever order
   * @param promisedSince the day on which the promises came into force
   */
  public static DutySchedule of(
      HumanDuty duty, List<DutyPerformed> performed, LocalDate promisedSince) {
    Optional<DutyPerformed> last =
        performed.stream()
            .filter(done -> done.duty() == duty)
            .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    LocalDate from = last.map(DutyPerformed::on).orElse(promisedSince);
    return new DutySchedule(duty, last, from.plus(duty.interval()));
  }

  /** Whether the last day in time has gone by. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(dueOn);
  }
}
