package app.dreamimage.application.audit;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.DutyPerformed;
import app.dreamimage.domain.audit.DutySchedule;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What only people can do is on record, and missed where it is not done. */
@Proves({Clause.SECURITY_IS_AUDITED, Clause.DATA_PROTECTION_STANDARDS_ARE_MET})
final class DutiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId operator = appoint(staff, Role.OPERATOR);

  private Outcome<DutyPerformed> record(StaffId by, HumanDuty duty, LocalDate on) {
    return staff.recordDuty.handle(new RecordDuty.Command(by, duty, on, "R-1"));
  }

  @Test
  void what_was_done_moves_the_day_on_which_it_is_due_again() {
    DutyPerformed done = granted(record(operator, HumanDuty.VULNERABILITY_SCAN, TODAY));

    assertEquals(new DutyPerformed(HumanDuty.VULNERABILITY_SCAN, TODAY, operator, "R-1"), done);
    List<DutySchedule> schedules = granted(staff.seeDuties.handle(operator));
    assertEquals(
        Arrays.asList(HumanDuty.values()), schedules.stream().map(DutySchedule::duty).toList());
    for (DutySchedule schedule : schedules) {
      boolean scan = schedule.duty() == HumanDuty.VULNERABILITY_SCAN;
      assertEquals(scan ? Optional.of(done) : Optional.empty(), schedule.last());
      assertEquals(
          (scan ? TODAY : LocalDate.of(2026, 11, 23)).plus(schedule.duty().interval()),
          schedule.dueOn());
    }
    AuditEntry last = storage.trail.entries().get((int) storage.trail.size() - 1);
    assertEquals(AuditEvent.DUTY_PERFORMED, last.event());
    assertEquals(HumanDuty.VULNERABILITY_SCAN.clause(), last.clause());
    assertEquals(Optional.of(new Pseudonym(operator.value())), last.subject());
  }

  @Test
  void a_duty_is_missed_from_the_day_after_its_last_in_utc() {
    storage.clock.set(Instant.parse("2026-12-23T23:59:59.999999Z"));
    assertEquals(List.of(), staff.findOverdueDuties.handle());

    storage.clock.set(Instant.parse("2026-12-24T00:00:00Z"));
    assertEquals(List.of(HumanDuty.VULNERABILITY_SCAN), staff.findOverdueDuties.handle());

    granted(record(operator, HumanDuty.VULNERABILITY_SCAN, LocalDate.of(2026, 12, 24)));
    assertEquals(List.of(), staff.findOverdueDuties.handle());
    storage.clock.set(Instant.parse("2028-01-01T00:00:00Z"));
    assertEquals(Arrays.asList(HumanDuty.values()), staff.findOverdueDuties.handle());
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void an_auditor_sees_the_duties_and_does_not_record_them() {
    StaffId auditor = appoint(staff, Role.AUDITOR);
    StaffId support = appoint(staff, Role.SUPPORT);

    granted(staff.seeDuties.handle(auditor));
    assertEquals(Reason.PERMISSION_MISSING, refused(staff.seeDuties.handle(support)));
    assertEquals(
        Reason.PERMISSION_MISSING, refused(record(auditor, HumanDuty.SECURITY_AUDIT, TODAY)));

    assertEquals(List.of(), storage.registers.dutiesPerformed.all());
  }

  @Test
  void a_day_to_come_is_not_accepted_and_nothing_is_kept() {
    InvalidValue invalid =
        assertThrows(
            InvalidValue.class,
            () -> record(operator, HumanDuty.SECURITY_AUDIT, TODAY.plusDays(1)));

    assertEquals("on", invalid.field());
    assertEquals(List.of(), storage.registers.dutiesPerformed.all());
  }
}
