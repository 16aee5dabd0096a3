package app.dreamimage.application.disclosure;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.HeldData;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.Ports;
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
import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.DeclinedOrder;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ReportSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** From the arrival of an order to its execution, and what it never changes. */
@Proves(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
final class LegalOrderLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId support = appoint(staff, Role.SUPPORT);
  private final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER);
  private final AccountId person = signUpAndConsent(service);

  private Outcome<RegisteredOrder> register(
      StaffId by, AccountId about, Optional<Instant> forbiddenUntil, DataCategory... named) {
    return staff.registerLegalOrder.handle(
        new RegisterLegalOrder.Command(
            by,
            about,
            AuthorityKind.COURT,
            new OrderReference("12-K-3/26"),
            Set.of(named),
            LocalDate.of(2026, 11, 30),
            forbiddenUntil));
  }

  private LegalOrderId registered(DataCategory... named) {
    return granted(register(support, person, Optional.empty(), named)).demand().id();
  }

  private Outcome<LegalOrder> review(StaffId by, LegalOrderId order, boolean approved) {
    return staff.reviewLegalOrder.handle(new ReviewLegalOrder.Command(by, order, approved));
  }

  private LegalOrderId approved(DataCategory... named) {
    LegalOrderId order = registered(named);
    assertInstanceOf(ApprovedOrder.class, granted(review(officer, order, true)));
    return order;
  }

  /** What was handed over, and under which order. */
  private record HandedOver(ExecutedOrder order, List<ReportSection> sections) {}

  private Outcome<HandedOver> execute(StaffId by, LegalOrderId order) {
    return execute(staff, by, order);
  }

  private static Outcome<HandedOver> execute(StaffUseCases staff, StaffId by, LegalOrderId order) {
    List<ReportSection> answer = new ArrayList<>();
    return staff
        .executeLegalOrder
        .handle(new ExecuteLegalOrder.Command(by, order, answer::addAll))
        .map(executed -> new HandedOver(executed, answer));
  }

  private List<AuditEvent> eventsAbout(Pseudonym subject) {
    return storage.trail.about(subject).stream()
        .map(AuditEntry::event)
        .filter(event -> event.name().startsWith("LEGAL_ORDER"))
        .toList();
  }

  @Test
  void an_order_is_executed_within_what_it_names_and_everybody_concerned_is_on_record() {
    LegalOrderId order = approved(DataCategory.ACCOUNT, DataCategory.CONSENTS);

    HandedOver answer = granted(execute(officer, order));

    assertEquals(
        List.of("account", "consents"),
        answer.sections().stream().map(ReportSection::name).toList());
    assertEquals(
        ForOthers.of(service.holders.get(0).report(person)),
        answer.sections().get(0),
        "as the person sees it, but for what is theirs alone");
    assertEquals(Optional.of(answer.order()), storage.registers.legalOrders.find(order));
    assertEquals(
        Set.of(DataCategory.ACCOUNT, DataCategory.CONSENTS),
        new TreeSet<>(
            storage.registers.disclosures.of(person).stream().map(Disclosure::category).toList()));
    Disclosure entry = storage.registers.disclosures.of(person).get(0);
    assertEquals("COURT", entry.recipient());
    assertEquals(Clause.DISCLOSED_WHERE_LAW_REQUIRES, entry.under());
    assertEquals(storage.clock.instant(), entry.at());
    assertEquals(
        List.of(
            AuditEvent.LEGAL_ORDER_REGISTERED,
            AuditEvent.LEGAL_ORDER_TOLD,
            AuditEvent.LEGAL_ORDER_APPROVED,
            AuditEvent.LEGAL_ORDER_EXECUTED),
        eventsAbout(storage.pseudonyms.of(person).orElseThrow()));
    assertEquals(
        List.of(AuditEvent.LEGAL_ORDER_REGISTERED), eventsAbout(new Pseudonym(support.value())));
    assertEquals(
        List.of(AuditEvent.LEGAL_ORDER_APPROVED, AuditEvent.LEGAL_ORDER_EXECUTED),
        eventsAbout(new Pseudonym(officer.value())));
  }

  @Test
  void the_same_person_cannot_register_and_review() {
    LegalOrderId order =
        granted(register(officer, person, Optional.empty(), DataCategory.ACCOUNT)).demand().id();

    assertEquals(Reason.SECOND_PERSON_NEEDED, refused(review(officer, order, true)));
    assertEquals(Reason.SECOND_PERSON_NEEDED, refused(review(officer, order, false)));
    assertEquals(Reason.ORDER_NOT_AT_THIS_STEP, refused(execute(officer, order)));

    AuditEntry last = storage.trail.entries().get((int) storage.trail.size() - 1);
    assertEquals(AuditEvent.LEGAL_ORDER_REFUSED, last.event());
    assertEquals(Optional.of(new Pseudonym(officer.value())), last.subject());
    assertInstanceOf(
        RegisteredOrder.class, storage.registers.legalOrders.find(order).orElseThrow());
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  void an_order_is_executed_once_and_a_declined_one_never() {
    LegalOrderId order = approved(DataCategory.ACCOUNT);
    granted(execute(officer, order));
    LegalOrderId declined = registered(DataCategory.ACCOUNT);
    assertInstanceOf(DeclinedOrder.class, granted(review(officer, declined, false)));

    for (LegalOrderId ended : List.of(order, declined)) {
      assertEquals(Reason.ORDER_NOT_AT_THIS_STEP, refused(execute(officer, ended)));
      assertEquals(Reason.ORDER_NOT_AT_THIS_STEP, refused(review(officer, ended, true)));
    }

    assertEquals(1, storage.registers.disclosures.of(person).size());
    assertEquals(
        2,
        eventsAbout(new Pseudonym(officer.value())).stream()
            .filter(event -> event != AuditEvent.LEGAL_ORDER_REFUSED)
            .filter(event -> event != AuditEvent.LEGAL_ORDER_DECLINED)
            .count());
  }

  @Test
  void an_answer_that_could_not_be_handed_over_leaves_the_order_to_be_executed() {
    LegalOrderId order = approved(DataCategory.ACCOUNT);
    Map<String, List<?>> before = HeldData.of(storage);
    long entries = storage.trail.size();

    assertThrows(
        UncheckedIOException.class,
        () ->
            staff.executeLegalOrder.handle(
                new ExecuteLegalOrder.Command(
                    officer,
                    order,
                    sections -> {
                      throw new UncheckedIOException(new IOException("line is dead"));
                    })));

    assertEquals(before, HeldData.of(storage));
    assertEquals(entries, storage.trail.size());
    assertEquals(
        List.of("account"),
        granted(execute(officer, order)).sections().stream().map(ReportSection::name).toList());
  }

  @Test
  void what_is_marked_as_executed_was_handed_over_before() {
    LegalOrderId order = approved(DataCategory.ACCOUNT);
    List<LegalOrder> whenTaken = new ArrayList<>();

    granted(
        staff.executeLegalOrder.handle(
            new ExecuteLegalOrder.Command(
                officer,
                order,
                sections ->
                    whenTaken.add(storage.registers.legalOrders.find(order).orElseThrow()))));

    assertInstanceOf(ApprovedOrder.class, whenTaken.get(0));
    assertInstanceOf(ExecutedOrder.class, storage.registers.legalOrders.find(order).orElseThrow());
  }

  @Test
  void the_person_finds_a_notice_of_an_order_once_they_may_know_of_it() {
    LegalOrderId atOnce = registered(DataCategory.ACCOUNT);
    assertEquals(List.of(atOnce.value().toString()), noticesOfOrders());
    Instant until = storage.clock.instant().plus(Duration.ofDays(30));
    LegalOrderId later =
        granted(register(support, person, Optional.of(until), DataCategory.ACCOUNT)).demand().id();
    storage.clock.set(until.minusNanos(1_000));
    staff.tellAboutLegalOrders.handle();
    assertEquals(List.of(atOnce.value().toString()), noticesOfOrders());

    storage.clock.set(until);
    staff.tellAboutLegalOrders.handle();
    staff.tellAboutLegalOrders.handle();

    assertEquals(List.of(later.value().toString(), atOnce.value().toString()), noticesOfOrders());
  }

  private List<String> noticesOfOrders() {
    return storage.notices.of(person).stream()
        .filter(notice -> notice.kind() == NoticeKind.ORDERED_BY_LAW)
        .map(notice -> notice.subject().value())
        .toList();
  }

  @Test
  void where_nothing_is_held_the_answer_says_so() {
    LegalOrderId order = approved(DataCategory.FACIAL_DATA, DataCategory.ARTWORKS);

    HandedOver answer = granted(execute(officer, order));

    assertEquals(
        List.of("photos", "images"), answer.sections().stream().map(ReportSection::name).toList());
    assertTrue(answer.sections().stream().allMatch(section -> section.records().isEmpty()));
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  @Proves({Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY, Clause.LANDMARKS_ARE_NEVER_STORED})
  void of_facial_data_nothing_but_its_existence_can_be_told() {
    granted(upload(service, person));
    LegalOrderId order = approved(DataCategory.FACIAL_DATA);

    HandedOver answer = granted(execute(officer, order));

    assertEquals(
        List.of(Set.of("id", "firstByteAt", "erasedBy")),
        answer.sections().get(0).records().stream().map(r -> r.fields().keySet()).toList());
  }

  @Test
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void executing_an_order_reads_the_register_of_photos_and_touches_nothing_that_keeps_them() {
    granted(upload(service, person));
    LegalOrderId order = approved(DataCategory.values());
    Set<String> called = new TreeSet<>();
    Ports watched =
        storage
            .ports()
            .behind(
                (method, arguments, call) -> {
                  called.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
                  return call.call();
                });
    Map<String, List<?>> before = HeldData.of(storage);

    granted(execute(new StaffUseCases(watched, new UseCases(watched)), officer, order));

    assertEquals(
        Set.of("Photos.of"),
        new TreeSet<>(
            called.stream()
                .filter(name -> name.matches("(Photo|PhotoVault|Photos|Studio|ArtworkStore)\\..*"))
                .toList()));
    Map<String, List<?>> after = HeldData.of(storage);
    for (String changed : List.of("legalOrders.rows", "disclosures.rows")) {
      before.remove(changed);
      after.remove(changed);
    }
    assertEquals(before, after);
  }

  @Test
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void a_photo_that_is_due_is_erased_in_whichever_state_an_order_for_it_is() {
    granted(upload(service, person));
    registered(DataCategory.FACIAL_DATA);
    LegalOrderId waiting = approved(DataCategory.FACIAL_DATA);
    granted(execute(officer, approved(DataCategory.FACIAL_DATA)));
    storage.clock.advance(Duration.ofHours(24).minusNanos(1_000));

    assertEquals(1, service.sweepFacialData.handle().photosErased());

    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
    assertEquals(List.of(), granted(execute(officer, waiting)).sections().get(0).records());
  }

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void an_order_keeps_no_account() {
    Map<String, List<?>> before = HeldData.of(storage);
    AccountId other = signUpAndConsent(service);
    LegalOrderId order =
        granted(register(support, other, Optional.empty(), DataCategory.ACCOUNT)).demand().id();
    granted(review(officer, order, true));
    granted(execute(officer, order));

    granted(service.closeAccount.handle(other));

    assertEquals(before, HeldData.of(storage));
    assertEquals(Reason.NOT_THERE, refused(execute(officer, order)));
    assertEquals(
        Reason.NOT_THERE,
        refused(register(support, other, Optional.empty(), DataCategory.ACCOUNT)));
  }

  @Test
  void the_person_sees_an_order_at_once_in_each_state() {
    LegalOrderId order = registered(DataCategory.CONSENTS, DataCategory.ACCOUNT);
    String now = storage.clock.instant().toString();
    assertEquals(
        Map.of(
            "id", order.value().toString(),
            "authority", "COURT",
            "reference", "12-K-3/26",
            "categories", "ACCOUNT,CONSENTS",
            "issuedOn", "2026-11-30",
            "registeredBy", support.value().toString(),
            "registeredAt", now,
            "toldAt", now,
            "state", "REGISTERED"),
        reported().get(0));

    granted(review(officer, order, true));
    assertEquals("APPROVED", reported().get(0).get("state"));
    assertEquals(officer.value().toString(), reported().get(0).get("reviewedBy"));
    assertEquals(now, reported().get(0).get("reviewedAt"));
    granted(execute(officer, order));
    assertEquals("EXECUTED", reported().get(0).get("state"));
    assertEquals(officer.value().toString(), reported().get(0).get("reviewedBy"));
    assertEquals(officer.value().toString(), reported().get(0).get("executedBy"));
    assertEquals(now, reported().get(0).get("executedAt"));
    granted(review(officer, registered(DataCategory.ACCOUNT), false));
    assertEquals("DECLINED", reported().get(1).get("state"));
    assertEquals(officer.value().toString(), reported().get(1).get("reviewedBy"));
  }

  private List<Map<String, String>> reported() {
    return new HeldLegalOrders(storage.registers.legalOrders, storage.clock)
        .report(person).records().stream().map(record -> record.fields()).toList();
  }

  @Test
  void a_person_who_may_not_be_told_is_told_at_the_instant_at_which_that_ends() {
    Instant until = storage.clock.instant().plus(Duration.ofDays(30));
    LegalOrderId order =
        granted(register(support, person, Optional.of(until), DataCategory.ACCOUNT)).demand().id();
    granted(review(officer, order, true));
    granted(execute(officer, order));
    Pseudonym pseudonym = storage.pseudonyms.of(person).orElseThrow();
    storage.clock.set(until.minusNanos(1_000));
    assertEquals(0, staff.tellAboutLegalOrders.handle());
    assertEquals(List.of(), reported());
    assertFalse(eventsAbout(pseudonym).contains(AuditEvent.LEGAL_ORDER_TOLD));
    assertEquals(
        List.of(),
        new HeldDisclosures(storage.registers.disclosures, storage.clock).report(person).records());

    storage.clock.set(until);
    assertEquals(1, staff.tellAboutLegalOrders.handle());

    assertEquals(0, staff.tellAboutLegalOrders.handle());
    assertTrue(eventsAbout(pseudonym).contains(AuditEvent.LEGAL_ORDER_TOLD));
    assertEquals(until.toString(), reported().get(0).get("toldAt"));
    assertEquals(until.toString(), reported().get(0).get("tellingForbiddenUntil"));
    assertInstanceOf(ExecutedOrder.class, storage.registers.legalOrders.find(order).orElseThrow());
    assertEquals(
        1,
        new HeldDisclosures(storage.registers.disclosures, storage.clock)
            .report(person)
            .records()
            .size());
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void only_who_may_takes_an_order_further() {
    StaffId others = appoint(staff, Role.AUDITOR, Role.OPERATOR);
    LegalOrderId order = registered(DataCategory.ACCOUNT);

    assertEquals(
        Reason.PERMISSION_MISSING,
        refused(register(others, person, Optional.empty(), DataCategory.ACCOUNT)));
    assertEquals(Reason.PERMISSION_MISSING, refused(review(support, order, true)));
    granted(review(officer, order, true));
    assertEquals(Reason.PERMISSION_MISSING, refused(execute(support, order)));
    assertEquals(Reason.NOT_THERE, refused(review(officer, new LegalOrderId(Fresh.uuid()), true)));

    assertEquals(1, storage.registers.legalOrders.of(person).size());
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }
}
