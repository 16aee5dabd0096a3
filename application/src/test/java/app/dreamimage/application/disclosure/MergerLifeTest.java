package app.dreamimage.application.disclosure;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.Staff.appoint;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.Restriction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has to happen before data goes over in a merger, and what never does. */
@Proves(Clause.MERGER_BINDS_THE_RECEIVER)
final class MergerLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final NoticeUseCases notices =
      new NoticeUseCases(storage.ports(), UseCases.POLICY, service.objections);
  private final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER);
  private final AccountId person = signUpAndConsent(service);
  private final MergerId merger =
      granted(
              staff.registerMerger.handle(
                  new RegisterMerger.Command(officer, "Rembrandt NV", aRecipient().destination())))
          .id();

  private Outcome<Merger> accept(StaffId by, MergerId id, PolicyVersion version) {
    return staff.recordMergerAcceptance.handle(new RecordMergerAcceptance.Command(by, id, version));
  }

  private void acceptInForce() {
    granted(accept(officer, merger, PolicyTerms.VERSION_1_0.version()));
  }

  private Outcome<List<ReportSection>> transfer() {
    return staff.transferInMerger.handle(officer, merger, person);
  }

  /** Leaves notice, which the person sees. */
  private void announceAndShow() {
    granted(staff.recordMergerNotice.handle(officer, merger, person));
    notices.seeNotices.handle(person);
  }

  private AuditEntry lastEntry() {
    return storage.trail.entries().get((int) storage.trail.size() - 1);
  }

  @Test
  @Proves(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  void after_acceptance_and_notice_everything_but_facial_data_goes_over() {
    granted(upload(service, person));
    acceptInForce();
    announceAndShow();
    storage.clock.advance(Duration.ofNanos(1_000));

    List<ReportSection> sections = granted(transfer());

    assertEquals(
        List.of("account", "consents", "generations", "mergerNotices", "notices"),
        sections.stream().map(ReportSection::name).toList());
    assertTrue(
        sections.stream().noneMatch(section -> section.category() == DataCategory.FACIAL_DATA));
    List<Disclosure> entries = storage.registers.disclosures.of(person);
    assertEquals(
        Map.of(
            DataCategory.ACCOUNT, Purpose.ACCOUNT_MANAGEMENT,
            DataCategory.CONSENTS, Purpose.ACCOUNT_MANAGEMENT,
            DataCategory.GENERATIONS, Purpose.IMAGE_GENERATION,
            DataCategory.DISCLOSURES, Purpose.LEGAL_COMPLIANCE,
            DataCategory.NOTICES, Purpose.ACCOUNT_MANAGEMENT),
        entries.stream().collect(toMap(Disclosure::category, Disclosure::purpose)));
    assertTrue(
        entries.stream()
            .allMatch(
                entry ->
                    entry.recipient().equals("Rembrandt NV")
                        && entry.under() == Clause.MERGER_BINDS_THE_RECEIVER
                        && entry.at().equals(storage.clock.instant())
                        && entry.hiddenUntil().isEmpty()));
    assertEquals(
        List.of(storage.pseudonyms.of(person), Optional.of(new Pseudonym(officer.value()))),
        storage.trail.entries().stream()
            .filter(entry -> entry.event() == AuditEvent.MERGER_TRANSFERRED)
            .map(AuditEntry::subject)
            .toList());
  }

  @Test
  void without_acceptance_of_the_version_in_force_nothing_goes_over() {
    announceAndShow();
    storage.clock.advance(Duration.ofSeconds(1));
    assertEquals(Reason.MERGER_TERMS_NOT_ACCEPTED, refused(transfer()));
    granted(accept(officer, merger, new PolicyVersion(9, 0)));

    assertEquals(Reason.MERGER_TERMS_NOT_ACCEPTED, refused(transfer()));

    assertEquals(AuditEvent.MERGER_REFUSED, lastEntry().event());
    assertEquals(Optional.of(Reason.MERGER_TERMS_NOT_ACCEPTED), lastEntry().refusal());
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  void without_notice_before_it_nothing_goes_over() {
    acceptInForce();
    assertEquals(Reason.MERGER_NOT_ANNOUNCED, refused(transfer()));
    granted(staff.recordMergerNotice.handle(officer, merger, person));
    storage.clock.advance(Duration.ofDays(30));
    assertEquals(Reason.MERGER_NOT_ANNOUNCED, refused(transfer()), "it has reached nobody");

    Notice notice = notices.seeNotices.handle(person).get(0);

    assertEquals(NoticeKind.OWNER_CHANGES, notice.kind());
    assertEquals(NoticeSubject.of(merger.value()), notice.subject());
    assertEquals(Reason.MERGER_NOT_ANNOUNCED, refused(transfer()));
    assertEquals(List.of(), storage.registers.disclosures.of(person));
    storage.clock.advance(Duration.ofNanos(1_000));
    granted(transfer());
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void what_is_restricted_stays_where_it_is_until_the_person_lifts_the_restriction() {
    acceptInForce();
    announceAndShow();
    storage.clock.advance(Duration.ofSeconds(1));
    storage.restrictions.add(person, new Restriction(storage.clock.instant()));
    assertEquals(Reason.PROCESSING_RESTRICTED, refused(transfer()));
    assertEquals(AuditEvent.MERGER_REFUSED, lastEntry().event());
    assertEquals(List.of(), storage.registers.disclosures.of(person));

    assertTrue(storage.restrictions.remove(person));

    granted(transfer());
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void an_objection_goes_over_with_the_person_and_binds_the_receiver() {
    acceptInForce();
    announceAndShow();
    storage.clock.advance(Duration.ofSeconds(1));
    storage.objections.add(person, new Objection(Purpose.COMMUNICATIONS, storage.clock.instant()));

    assertTrue(
        granted(transfer()).stream().anyMatch(section -> section.name().equals("objections")));
  }

  @Test
  void with_a_clock_that_was_set_back_nothing_goes_over() {
    acceptInForce();
    announceAndShow();
    storage.clock.advance(Duration.ofHours(-1));

    assertEquals(Reason.CLOCK_UNSURE, refused(transfer()));
  }

  @Test
  void a_clock_that_was_set_back_is_noticed_by_what_others_have_done_since() {
    acceptInForce();
    granted(staff.recordMergerNotice.handle(officer, merger, person));
    storage.clock.advance(Duration.ofDays(1));
    granted(service.closeAccount.handle(signUp(service)));
    storage.clock.advance(Duration.ofHours(-1));

    assertEquals(Reason.CLOCK_UNSURE, refused(transfer()));
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  void a_person_sees_the_notice_and_it_goes_with_them() {
    granted(staff.recordMergerNotice.handle(officer, merger, person));
    String givenAt = storage.clock.instant().toString();
    assertEquals(AuditEvent.MERGER_ANNOUNCED, lastEntry().event());
    storage.clock.advance(Duration.ofSeconds(1));
    granted(staff.recordMergerNotice.handle(officer, merger, person));

    assertEquals(
        List.of(
            Map.of(
                "merger",
                merger.value().toString(),
                "receiver",
                "Rembrandt NV",
                "givenAt",
                givenAt)),
        new HeldMergerNotices(storage.registers.mergers)
            .report(person).records().stream().map(record -> record.fields()).toList());
    granted(service.closeAccount.handle(person));
    assertEquals(Map.of(), storage.registers.mergers.noticesTo(person));
    assertEquals(Reason.NOT_THERE, refused(transfer()));
  }

  @Test
  void a_merger_that_nobody_registered_does_nothing() {
    MergerId unknown = new MergerId(Fresh.uuid());

    assertEquals(Reason.NOT_THERE, refused(accept(officer, unknown, new PolicyVersion(1, 0))));
    assertEquals(
        Reason.NOT_THERE, refused(staff.recordMergerNotice.handle(officer, unknown, person)));
    assertEquals(
        Reason.NOT_THERE,
        refused(staff.recordMergerNotice.handle(officer, merger, new AccountId(Fresh.uuid()))));
    assertEquals(
        Reason.NOT_THERE, refused(staff.transferInMerger.handle(officer, unknown, person)));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void only_a_privacy_officer_conducts_a_merger() {
    StaffId others = appoint(staff, Role.SUPPORT, Role.AUDITOR, Role.OPERATOR);

    for (Outcome<?> answer :
        List.of(
            staff.registerMerger.handle(
                new RegisterMerger.Command(others, "Rembrandt NV", aRecipient().destination())),
            accept(others, merger, new PolicyVersion(1, 0)),
            staff.recordMergerNotice.handle(others, merger, person),
            staff.transferInMerger.handle(others, merger, person))) {
      assertEquals(Reason.PERMISSION_MISSING, refused(answer));
    }

    assertEquals(1, storage.registers.mergers.all().size());
    assertEquals(Map.of(), storage.registers.mergers.noticesTo(person));
  }
}
