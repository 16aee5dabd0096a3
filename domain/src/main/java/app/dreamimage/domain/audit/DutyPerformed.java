package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.policy.InvalidValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * That a duty was done.
 *
 * @param by the staff member who says so
 * @param reference where what came of it is filed: 1 to 60 letters, digits, dots, dashes and
 *     slashes, and no spaces, so that it is a mark and not a text
 */
public record DutyPerformed(HumanDuty duty, LocalDate on, StaffId by, String reference) {

  private static final Pattern MARK = Pattern.compile("[A-Za-z0-9./-]{1,60}");

  public DutyPerformed {
    requireNonNull(duty, "duty");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    if (!MARK.matcher(reference).matches()) {
      throw new InvalidValue("reference", "1 to 60 letters, digits, dots, dashes and slashes");
    }
  }

  /**
   * The duty as done on a day.
   *
   * @param today a day after it is not accepted
   * @throws InvalidValue if the day has not come
   */
  public static DutyPerformed on(
      HumanDuty duty, LocalDate day, StaffId by, String reference, LocalDate today) {
    if (day.isAfter(today)) {
      throw new InvalidValue("on", "a day that has come");
    }
    return new DutyPerformed(duty, day, by, reference);
  }
}
