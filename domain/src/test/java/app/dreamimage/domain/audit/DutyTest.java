package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Proves;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({
  Clause.SECURITY_IS_AUDITED,
  Clause.DATA_PROTECTION_STANDARDS_ARE_MET,
  Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT,
  Clause.TRANSFERS_NEED_SAFEGUARDS,
  Clause.ACCESS_IS_LIMITED,
  Clause.ACCOUNT_DELETION_IS_COMPLETE
})
final class DutyTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 11, 23);
  private static final StaffId SOMEBODY = new StaffId(Fresh.uuid());

  @ParameterizedTest(name = "{0} every {1}, for {2}")
  @CsvSource({
    "SECURITY_AUDIT, P1Y, SECURE-6, OPERATOR",
    "VULNERABILITY_SCAN, P1M, SECURE-6, OPERATOR",
    "DATA_PROTECTION_REVIEW, P1Y, SECURE-2, PRIVACY_OFFICER",
    "PROVIDER_CONTRACT_REVIEW, P1Y, SHARE-3, PRIVACY_OFFICER",
    "TRANSFER_SAFEGUARD_REVIEW, P1Y, TRANSFER-1, PRIVACY_OFFICER",
    "STAFF_ACCESS_REVIEW, P6M, SECURE-5, PRIVACY_OFFICER",
    "BACKUP_RESTORE_TEST, P1Y, RIGHTS-10, OPERATOR"
  })
  void every_duty_has_an_interval_a_promise_and_an_owner(
      HumanDuty duty, Period interval, String clause, Role owner) {
    assertEquals(interval, duty.interval());
    assertEquals(clause, duty.clause().id());
    assertEquals(owner, duty.owner());
  }

  @ParameterizedTest
  @EnumSource(HumanDuty.class)
  void whose_duty_it_is_may_say_that_it_was_done(HumanDuty duty) {
    assertTrue(duty.owner().permissions().contains(Permission.RECORD_DUTIES));
  }

  @ParameterizedTest
  @EnumSource(HumanDuty.class)
  void a_duty_that_was_never_done_is_due_one_interval_after_the_promise(HumanDuty duty) {
    DutySchedule schedule = DutySchedule.of(duty, List.of(), SINCE);

    assertEquals(duty, schedule.duty());
    assertEquals(Optional.empty(), schedule.last());
    assertEquals(SINCE.plus(duty.interval()), schedule.dueOn());
  }

  @ParameterizedTest(name = "scanned on {0}: due on {1}")
  @CsvSource({
    "2026-12-01, 2027-01-01",
    "2027-01-31, 2027-02-28",
    "2028-01-31, 2028-02-29",
    "2028-02-29, 2028-03-29",
    "2027-03-31, 2027-04-30"
  })
  void a_month_that_lacks_the_day_ends_early(LocalDate doneOn, LocalDate dueOn) {
    assertEquals(
        dueOn,
        DutySchedule.of(
                HumanDuty.VULNERABILITY_SCAN,
                List.of(done(HumanDuty.VULNERABILITY_SCAN, doneOn)),
                SINCE)
            .dueOn());
  }

  @Test
  void a_duty_is_in_time_on_its_last_day_and_overdue_on_the_next() {
    DutySchedule schedule = DutySchedule.of(HumanDuty.SECURITY_AUDIT, List.of(), SINCE);
    LocalDate lastDay = LocalDate.of(2027, 11, 23);

    assertEquals(false, schedule.isOverdue(lastDay.minusDays(1)));
    assertEquals(false, schedule.isOverdue(lastDay));
    assertEquals(true, schedule.isOverdue(lastDay.plusDays(1)));
  }

  @Test
  void the_latest_day_on_which_the_same_duty_was_done_counts_however_it_was_entered() {
    DutyPerformed late = done(HumanDuty.SECURITY_AUDIT, SINCE.plusDays(9));
    DutyPerformed sameDay =
        new DutyPerformed(HumanDuty.SECURITY_AUDIT, SINCE.plusDays(9), SOMEBODY, "second");
    List<DutyPerformed> entered =
        List.of(
            done(HumanDuty.SECURITY_AUDIT, SINCE.plusDays(5)),
            late,
            done(HumanDuty.SECURITY_AUDIT, SINCE.plusDays(7)),
            done(HumanDuty.BACKUP_RESTORE_TEST, SINCE.plusDays(30)));

    DutySchedule schedule = DutySchedule.of(HumanDuty.SECURITY_AUDIT, entered, SINCE);

    assertEquals(Optional.of(late), schedule.last());
    assertEquals(SINCE.plusDays(9).plusYears(1), schedule.dueOn());
    assertEquals(
        Optional.of(sameDay),
        DutySchedule.of(HumanDuty.SECURITY_AUDIT, List.of(late, sameDay), SINCE).last());
  }

  @Test
  void what_is_still_to_come_was_not_done() {
    LocalDate today = SINCE.plusDays(3);
    assertEquals(
        today, DutyPerformed.on(HumanDuty.SECURITY_AUDIT, today, SOMEBODY, "A-1", today).on());

    InvalidValue invalid =
        assertThrows(
            InvalidValue.class,
            () ->
                DutyPerformed.on(
                    HumanDuty.SECURITY_AUDIT, today.plusDays(1), SOMEBODY, "A-1", today));

    assertEquals("on", invalid.field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "\u00e9", "a@example.org", "x\n"})
  void a_reference_that_is_no_mark_is_not_accepted(String reference) {
    InvalidValue invalid =
        assertThrows(
            InvalidValue.class,
            () -> new DutyPerformed(HumanDuty.SECURITY_AUDIT, SINCE, SOMEBODY, reference));

    assertEquals("reference", invalid.field());
  }

  @Test
  void a_reference_has_at_most_60_characters() {
    assertEquals(
        60,
        new DutyPerformed(HumanDuty.SECURITY_AUDIT, SINCE, SOMEBODY, "r".repeat(60))
            .reference()
            .length());
    assertThrows(
        InvalidValue.class,
        () -> new DutyPerformed(HumanDuty.SECURITY_AUDIT, SINCE, SOMEBODY, "r".repeat(61)));
  }

  private static DutyPerformed done(HumanDuty duty, LocalDate on) {
    return new DutyPerformed(duty, on, SOMEBODY, "A-1/2027.x");
  }
}
