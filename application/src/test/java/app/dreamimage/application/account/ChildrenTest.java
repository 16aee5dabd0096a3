package app.dreamimage.application.account;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.PASSWORD;
import static app.dreamimage.application.People.application;
import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.HeldData;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.UnderAgeReport;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Children are not let in, and one that got in is forgotten at once. */
final class ChildrenTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId support = appoint(staff, Role.SUPPORT);
  private final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER);

  @Test
  @Proves(Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED)
  void of_a_child_that_is_refused_the_storage_knows_nothing_afterwards() {
    signUp(service);
    Map<String, List<?>> before = HeldData.of(storage);
    long entries = storage.trail.size();

    for (String birthDate : List.of("2013-12-02", "2020-02-29", "2026-12-01")) {
      assertEquals(Reason.AGE_BELOW_MINIMUM, refused(apply(birthDate)));
    }
    assertThrows(InvalidValue.class, () -> apply("2030-01-01"));

    assertEquals(before, HeldData.of(storage));
    assertEquals(entries, storage.trail.size());
  }

  private Outcome<AccountId> apply(String birthDate) {
    return service.signUp.handle(
        new SignUp.Command(
            new EmailAddress("kid@example.org"),
            new Username("Kid"),
            Password.chosen(PASSWORD.toCharArray()),
            LocalDate.parse(birthDate),
            Region.EUROPEAN_ECONOMIC_AREA));
  }

  @Test
  @Proves(Clause.CHILDRENS_DATA_DELETED_AT_ONCE)
  void when_a_report_is_confirmed_nothing_of_the_child_remains_and_all_of_everybody_else() {
    AccountId other = signUpAndConsent(service);
    granted(upload(service, other));
    storage.queue.paintNext(service.paintGeneration);
    Map<String, List<?>> before = HeldData.of(storage);
    AccountId child = aChildWithEverything();
    Pseudonym pseudonym = storage.pseudonyms.of(child).orElseThrow();
    UnderAgeReport report = granted(staff.reportUnderAge.handle(support, child));
    assertEquals(2, storage.registers.underAgeReports.of(child).size());
    assertNotEquals(before, HeldData.of(storage));

    DecideUnderAgeReport.Decided decided = granted(decide(officer, report.id(), true));
    assertEquals(report, decided.report());
    SealedReceipt receipt =
        SealedReceipt.verify(decided.receipt().orElseThrow(), storage.signer.key())
            .<SealedReceipt>fold(valid -> valid, because -> null);
    assertEquals(report.account().value(), receipt.receipt().id());

    storage.queue.paintNext(service.paintGeneration);
    assertEquals(before, HeldData.of(storage));
    assertFalse(storage.trail.about(pseudonym).isEmpty());
    assertEquals(
        List.of(
            AuditEvent.UNDER_AGE_REPORTED,
            AuditEvent.UNDER_AGE_REPORTED,
            AuditEvent.UNDER_AGE_CONFIRMED),
        storage.trail.about(pseudonym).stream()
            .map(AuditEntry::event)
            .filter(event -> event.name().startsWith("UNDER_AGE"))
            .toList());
    assertEquals(Reason.NOT_THERE, refused(decide(officer, report.id(), true)));
  }

  /** Signed in, with a finished artwork, a photo that waits, and a report already. */
  private AccountId aChildWithEverything() {
    AccountId child = granted(service.signUp.handle(application("kid@example.org")));
    granted(
        service.signIn.handle(
            new SignIn.Command(
                new EmailAddress("kid@example.org"), Password.offered(PASSWORD.toCharArray()))));
    granted(consent(service, child));
    granted(upload(service, child));
    storage.queue.paintNext(service.paintGeneration);
    granted(upload(service, child));
    granted(staff.reportUnderAge.handle(officer, child));
    return child;
  }

  @Test
  @Proves(Clause.CHILDRENS_DATA_DELETED_AT_ONCE)
  void when_a_report_is_dismissed_it_goes_and_the_person_stays() {
    AccountId person = signUp(service);
    Map<String, List<?>> before = HeldData.of(storage);
    UnderAgeReport report = granted(staff.reportUnderAge.handle(support, person));

    assertEquals(
        new DecideUnderAgeReport.Decided(report, Optional.empty()),
        granted(decide(officer, report.id(), false)));

    assertEquals(before, HeldData.of(storage));
    assertEquals(Reason.NOT_THERE, refused(decide(officer, report.id(), false)));
    assertTrue(
        storage.trail.entries().stream()
            .anyMatch(entry -> entry.event() == AuditEvent.UNDER_AGE_DISMISSED));
  }

  @Test
  @Proves({Clause.CHILDRENS_DATA_DELETED_AT_ONCE, Clause.ACCESS_IS_LIMITED})
  void support_takes_reports_in_and_does_not_decide_them() {
    AccountId person = signUp(service);
    UnderAgeReport report = granted(staff.reportUnderAge.handle(support, person));
    StaffId auditor = appoint(staff, Role.AUDITOR, Role.OPERATOR);

    assertEquals(Reason.PERMISSION_MISSING, refused(decide(support, report.id(), true)));
    assertEquals(Reason.PERMISSION_MISSING, refused(staff.reportUnderAge.handle(auditor, person)));

    assertEquals(List.of(report), storage.registers.underAgeReports.all());
    assertTrue(storage.accounts.find(person).isPresent());
  }

  @Test
  void a_report_about_nobody_is_not_taken_in() {
    assertEquals(
        Reason.NOT_THERE,
        refused(staff.reportUnderAge.handle(support, new AccountId(Fresh.uuid()))));
    assertEquals(
        Reason.NOT_THERE, refused(decide(officer, new UnderAgeReportId(Fresh.uuid()), true)));
  }

  @Test
  void a_person_sees_that_a_report_about_them_waits() {
    AccountId person = signUp(service);
    UnderAgeReport report = granted(staff.reportUnderAge.handle(support, person));

    assertEquals(
        List.of(
            Map.of(
                "id", report.id().value().toString(),
                "receivedAt", storage.clock.instant().toString())),
        new HeldUnderAgeReports(storage.registers.underAgeReports)
            .report(person).records().stream().map(record -> record.fields()).toList());
  }

  private Outcome<DecideUnderAgeReport.Decided> decide(
      StaffId by, UnderAgeReportId report, boolean confirmed) {
    return staff.decideUnderAgeReport.handle(
        new DecideUnderAgeReport.Command(by, report, confirmed));
  }
}
