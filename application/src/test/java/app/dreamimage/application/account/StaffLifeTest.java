package app.dreamimage.application.account;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.Staff.application;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.account.AppointStaffMember.Appointed;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Appointing and dismissing staff, and what the audit trail says of it. */
@Proves({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
final class StaffLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);

  @Test
  void the_first_member_is_appointed_at_the_machine_with_a_password_kept_only_protected() {
    Appointed appointed =
        granted(
            staff.appointStaffMember.handle(
                application(Optional.empty(), Role.OPERATOR, Role.AUDITOR)));

    StaffMember member = appointed.member();
    assertEquals(List.of(member), storage.registers.staffMembers.all());
    assertEquals(Set.of(Role.OPERATOR, Role.AUDITOR), member.roles());
    assertEquals(storage.clock.instant(), member.appointedAt());
    String firstPassword = appointed.firstPassword().value();
    assertFalse(member.password().encoded().contains(firstPassword));
    assertTrue(
        storage.protection.matches(
            Password.offered(firstPassword.toCharArray()), Optional.of(member.password())));
    assertEquals(List.of(AuditEvent.STAFF_APPOINTED), eventsOf(member.id()));
  }

  @Test
  void an_operator_appoints_and_dismisses_others() {
    StaffId operator = appoint(staff, Role.OPERATOR);
    StaffId auditor =
        granted(staff.appointStaffMember.handle(application(Optional.of(operator), Role.AUDITOR)))
            .member()
            .id();

    assertEquals(auditor, granted(staff.dismissStaffMember.handle(operator, auditor)));

    assertEquals(Optional.empty(), storage.registers.staffMembers.find(auditor));
    assertEquals(
        List.of(AuditEvent.STAFF_APPOINTED, AuditEvent.STAFF_APPOINTED, AuditEvent.STAFF_DISMISSED),
        eventsOf(operator));
    assertEquals(
        List.of(AuditEvent.STAFF_APPOINTED, AuditEvent.STAFF_DISMISSED), eventsOf(auditor));
    assertEquals(Reason.NOT_THERE, refused(staff.dismissStaffMember.handle(operator, auditor)));
  }

  @Test
  void who_may_not_appoint_is_refused_and_recorded() {
    StaffId officer = appoint(staff, Role.PRIVACY_OFFICER, Role.SUPPORT, Role.AUDITOR);
    long entries = storage.trail.size();

    assertEquals(
        Reason.PERMISSION_MISSING,
        refused(staff.appointStaffMember.handle(application(Optional.of(officer), Role.OPERATOR))));
    assertEquals(
        Reason.PERMISSION_MISSING, refused(staff.dismissStaffMember.handle(officer, officer)));

    assertEquals(1, storage.registers.staffMembers.all().size());
    assertEquals(entries + 2, storage.trail.size());
    AuditEntry last = storage.trail.entries().get((int) entries);
    assertEquals(AuditEvent.STAFF_REFUSED, last.event());
    assertEquals(Clause.ACCESS_IS_LIMITED, last.clause());
    assertEquals(Optional.of(new Pseudonym(officer.value())), last.subject());
    assertEquals(Optional.of(Reason.PERMISSION_MISSING), last.refusal());
  }

  @Test
  void who_was_dismissed_may_do_nothing_any_more_and_stands_for_nobody() {
    StaffId operator = appoint(staff, Role.OPERATOR);
    granted(staff.dismissStaffMember.handle(operator, operator));

    assertEquals(
        Reason.PERMISSION_MISSING,
        refused(
            staff.appointStaffMember.handle(application(Optional.of(operator), Role.OPERATOR))));

    assertEquals(List.of(), storage.registers.staffMembers.all());
    List<AuditEntry> trail = storage.trail.entries();
    assertEquals(Optional.empty(), trail.get(trail.size() - 1).subject());
  }

  @Test
  void somebody_unknown_may_do_nothing() {
    assertEquals(
        Reason.PERMISSION_MISSING,
        refused(
            staff.appointStaffMember.handle(
                application(Optional.of(new StaffId(Fresh.uuid())), Role.OPERATOR))));

    assertEquals(List.of(), storage.registers.staffMembers.all());
  }

  @Test
  void nobody_is_appointed_twice_under_one_email() {
    AppointStaffMember.Command command = application(Optional.empty(), Role.SUPPORT);
    granted(staff.appointStaffMember.handle(command));
    long entries = storage.trail.size();

    assertEquals(
        Reason.STAFF_EMAIL_ALREADY_USED, refused(staff.appointStaffMember.handle(command)));

    assertEquals(1, storage.registers.staffMembers.all().size());
    assertEquals(entries, storage.trail.size());
  }

  private List<AuditEvent> eventsOf(StaffId id) {
    return storage.trail.about(new Pseudonym(id.value())).stream().map(AuditEntry::event).toList();
  }
}
