package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.policy.SeePromises.Answers;
import app.dreamimage.application.rights.ConfirmIdentity.ByLink;
import app.dreamimage.application.rights.ConfirmIdentity.BySignIn;
import app.dreamimage.application.rights.ReceiveRightsRequest.Entered;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.Verdict;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.AnswerDeadline;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryId;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.RequestFacts;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests and inquiries that come by letter, from their receipt to their answer. */
@Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class RightsRequestLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final StaffId clerk = appoint(new StaffUseCases(storage.ports(), service), Role.SUPPORT);
  private final AccountId person = signUpAndConsent(service);

  @Test
  void a_letter_is_entered_without_its_text_and_its_clock_runs_from_receipt() {
    Instant receivedAt = storage.clock.instant().minus(Duration.ofDays(3));

    Entered entered = granted(receive(Right.ACCESS, receivedAt));

    RightsRequest.Received received = (RightsRequest.Received) entered.request();
    assertEquals(
        new RequestFacts(
            received.id(),
            person,
            Right.ACCESS,
            RequestChannel.EMAIL,
            new AnswerDeadline(
                Region.EUROPEAN_ECONOMIC_AREA,
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2026, 12, 28),
                Optional.empty())),
        received.facts());
    assertEquals(List.of(received), rights.seeRightsRequests.handle(person));
    assertFalse(received.confirmation().value().contains(secretOf(entered).value()));
    granted(confirm(entered));
    assertEquals(
        received.facts(), storage.rightsRequests.find(received.id()).orElseThrow().facts());
  }

  @Test
  void a_receipt_that_lies_in_the_future_counts_as_now() {
    Entered entered =
        granted(receive(Right.ACCESS, storage.clock.instant().plus(Duration.ofDays(9))));

    assertEquals(LocalDate.of(2026, 12, 1), entered.request().facts().deadline().receivedOn());
  }

  @Test
  void nothing_is_done_before_the_identity_is_confirmed() {
    Entered entered = granted(receive(Right.DELETION));

    assertEquals(Reason.IDENTITY_NOT_CONFIRMED, refused(answer(entered)));
    assertEquals(
        Reason.IDENTITY_NOT_CONFIRMED,
        refused(rights.confirmIdentity.handle(new ByLink(new SecretToken("made up")))));
    assertEquals(
        Reason.IDENTITY_NOT_CONFIRMED,
        refused(
            rights.confirmIdentity.handle(new BySignIn(signUp(service), entered.request().id()))));

    assertTrue(storage.accounts.find(person).isPresent());
    assertEquals(List.of(entered.request()), storage.rightsRequests.open());
    assertEquals(AuditEvent.RIGHTS_REQUEST_REFUSED, lastEvent());
  }

  @Test
  void a_person_confirms_by_the_link_or_by_signing_in_and_once() {
    Entered byLink = granted(receive(Right.ACCESS));
    Entered bySignIn = granted(receive(Right.RESTRICTION));

    granted(confirm(byLink));
    granted(rights.confirmIdentity.handle(new BySignIn(person, bySignIn.request().id())));

    assertEquals(Reason.IDENTITY_NOT_CONFIRMED, refused(confirm(byLink)));
    assertEquals(
        Reason.IDENTITY_ALREADY_CONFIRMED,
        refused(rights.confirmIdentity.handle(new BySignIn(person, bySignIn.request().id()))));
    assertEquals(
        Reason.NOT_THERE,
        refused(
            rights.confirmIdentity.handle(
                new BySignIn(person, new RightsRequestId(Fresh.uuid())))));
    assertEquals(AuditEvent.RIGHTS_REQUEST_REFUSED, lastEvent());
  }

  @Test
  void the_same_right_of_the_same_account_is_merged_and_the_earlier_deadline_stays() {
    Entered first = granted(receive(Right.ACCESS));
    Instant earlier = storage.clock.instant().minus(Duration.ofDays(2));

    Entered duplicate = granted(receive(Right.ACCESS, earlier));

    RightsRequest.Merged merged = (RightsRequest.Merged) duplicate.request();
    assertEquals(first.request().id(), merged.into());
    assertFalse(duplicate.secretMailed());
    assertEquals(1, rights.mail.size());
    RightsRequest open = storage.rightsRequests.find(merged.into()).orElseThrow();
    assertEquals(LocalDate.of(2026, 11, 29), open.facts().deadline().receivedOn());
    assertEquals(List.of(open), storage.rightsRequests.open());
    granted(receive(Right.ACCESS));
    assertEquals(List.of(open), storage.rightsRequests.open());
    granted(confirm(first));
  }

  @Test
  void an_extended_request_that_is_asked_for_again_ends_sooner_and_is_not_extended_twice() {
    Entered first = granted(receive(Right.ACCESS));
    granted(extend(first.request().id(), true));
    storage.clock.set(Instant.parse("2027-01-15T12:00:00Z"));

    granted(receive(Right.ACCESS));

    AnswerDeadline deadline =
        storage.rightsRequests.find(first.request().id()).orElseThrow().facts().deadline();
    assertEquals(LocalDate.of(2026, 12, 1), deadline.receivedOn());
    assertEquals(LocalDate.of(2027, 2, 14), deadline.lastDay());
    assertEquals(Reason.EXTENDED_ALREADY, refused(extend(first.request().id(), true)));
  }

  @Test
  void another_right_another_account_and_a_new_start_are_not_merged() {
    Entered first = granted(receive(Right.ACCESS));
    granted(receive(Right.PORTABILITY));
    granted(receive(signUp(service), Right.ACCESS));
    assertEquals(3, storage.rightsRequests.open().size());
    granted(confirm(first));
    granted(answer(first));

    assertTrue(granted(receive(Right.ACCESS)).secretMailed());
  }

  @Test
  void a_letter_from_nobody_that_is_known_is_refused_and_recorded() {
    assertEquals(
        Reason.SENDER_UNKNOWN,
        refused(
            rights.receiveRightsRequest.handle(
                new ReceiveRightsRequest.Command(
                    clerk,
                    new EmailAddress("nobody@example.org"),
                    Right.ACCESS,
                    RequestChannel.POST,
                    storage.clock.instant()))));

    assertEquals(List.of(), storage.rightsRequests.open());
    assertEquals(AuditEvent.RIGHTS_REQUEST_REFUSED, lastEvent());
  }

  @Test
  void a_request_that_nobody_confirms_is_turned_down_for_that_and_for_nothing_else() {
    Entered entered = granted(receive(Right.ACCESS));

    assertEquals(
        Reason.IDENTITY_NOT_CONFIRMED, refused(turnDown(entered, RefusalGround.EXCESSIVE)));
    assertEquals(
        new RightsRequest.TurnedDown(
            entered.request().facts(),
            RefusalGround.IDENTITY_NOT_CONFIRMED,
            LocalDate.of(2026, 12, 1)),
        granted(turnDown(entered, RefusalGround.IDENTITY_NOT_CONFIRMED)));

    assertEquals(AuditEvent.RIGHTS_REQUEST_TURNED_DOWN, lastEvent());
    assertEquals(
        Reason.REQUEST_ALREADY_CLOSED,
        refused(turnDown(entered, RefusalGround.IDENTITY_NOT_CONFIRMED)));
    assertEquals(Reason.REQUEST_ALREADY_CLOSED, refused(answer(entered)));
    assertEquals(Reason.IDENTITY_NOT_CONFIRMED, refused(confirm(entered)));
  }

  @Test
  void an_answer_takes_longer_only_if_the_person_agrees_in_time() {
    Entered entered = granted(receive(Right.ACCESS));
    RightsRequestId id = entered.request().id();
    assertEquals(Reason.EXTENSION_NOT_AGREED, refused(extend(id, false)));
    storage.clock.set(Instant.parse("2027-01-01T03:59:59Z"));

    RightsRequest.Open extended = granted(extend(id, true));

    assertEquals(LocalDate.of(2027, 2, 28), extended.facts().deadline().lastDay());
    assertEquals(Optional.of(extended), storage.rightsRequests.find(id));
    assertEquals(Reason.EXTENDED_ALREADY, refused(extend(id, true)));
    Entered late = granted(receive(Right.PORTABILITY, Instant.parse("2026-12-01T12:00:00Z")));
    storage.clock.set(Instant.parse("2027-01-01T04:00:00Z"));
    assertEquals(Reason.EXTENSION_TOO_LATE, refused(extend(late.request().id(), true)));
    assertEquals(Reason.NOT_THERE, refused(extend(new RightsRequestId(Fresh.uuid()), true)));
  }

  @Test
  void what_an_answer_needs_is_asked_for_by_name_and_nothing_is_closed_without_it() {
    Entered correction = granted(receive(Right.CORRECTION));
    granted(confirm(correction));

    assertEquals("correction", assertThrows(InvalidValue.class, () -> bare(correction)).field());

    assertEquals(1, storage.rightsRequests.open().size());
  }

  @Test
  @Proves({Clause.ACCESS_IS_LIMITED, Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME})
  void the_secret_goes_to_the_account_and_staff_who_enter_a_letter_can_do_nothing_with_it() {
    for (Right right : Right.values()) {
      Entered entered = granted(receive(right));
      RightsRequest.Received received = (RightsRequest.Received) entered.request();

      assertTrue(entered.secretMailed());
      assertFalse(entered.toString().contains(secretOf(entered).value()));
      SecretToken theHash = new SecretToken(received.confirmation().value());
      assertEquals(
          Reason.IDENTITY_NOT_CONFIRMED,
          refused(rights.confirmIdentity.handle(new ByLink(theHash))));
      assertEquals(Reason.IDENTITY_NOT_CONFIRMED, refused(answer(entered)));
    }
    assertTrue(storage.accounts.find(person).isPresent());
  }

  @Test
  void a_secret_that_cannot_be_mailed_goes_nowhere_and_the_person_signs_in() {
    rights.mail.goDown();

    Entered entered = granted(receive(Right.ACCESS));

    assertFalse(entered.secretMailed());
    assertEquals(0, rights.mail.size());
    granted(rights.confirmIdentity.handle(new BySignIn(person, entered.request().id())));
    granted(answer(entered));
  }

  @Test
  void a_letter_that_could_not_be_kept_mails_no_secret() {
    RightsUseCases failing =
        new RightsUseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object done = call.call();
                      if (method.getDeclaringClass() == UnitOfWork.class) {
                        throw new IllegalStateException("not kept");
                      }
                      return done;
                    }),
            service);

    assertThrows(
        IllegalStateException.class,
        () ->
            failing.receiveRightsRequest.handle(
                new ReceiveRightsRequest.Command(
                    clerk,
                    storage.accounts.find(person).orElseThrow().email(),
                    Right.ACCESS,
                    RequestChannel.EMAIL,
                    storage.clock.instant())));

    assertEquals(0, failing.mail.size());
  }

  @Test
  @Proves({Clause.RIGHT_TO_DELETION, Clause.ACCOUNT_DELETION_IS_COMPLETE})
  void a_deletion_by_letter_is_on_record_as_answered_and_its_receipt_is_in_the_answer() {
    Entered entered = granted(receive(Right.DELETION));
    granted(confirm(entered));

    AnswerRightsRequest.Done done = granted(answer(entered));

    assertEquals(entered.request().facts(), done.request().facts());
    assertEquals(AuditEvent.RIGHTS_REQUEST_ANSWERED, lastEvent());
    assertTrue(
        SealedReceipt.verify(done.receipt().orElseThrow(), storage.signer.key())
            instanceof Verdict.Valid<?>);
  }

  @Test
  @Proves({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
  void deletion_wins_over_every_request_in_flight() {
    Entered access = granted(receive(Right.ACCESS));
    granted(receive(Right.RESTRICTION));
    granted(confirm(access));

    granted(service.closeAccount.handle(person));

    assertEquals(List.of(), storage.rightsRequests.open());
    assertEquals(List.of(), storage.rightsRequests.of(person));
    assertEquals(Reason.NOT_THERE, refused(answer(access)));
    assertTrue(events().contains(AuditEvent.ACCOUNT_CLOSED));
    assertTrue(events().contains(AuditEvent.RIGHTS_REQUEST_RECEIVED));
  }

  @Test
  void what_waits_is_warned_of_and_alarmed_about_and_told_to_everybody_in_numbers() {
    Entered request = granted(receive(Right.ACCESS));
    storage.clock.advance(Duration.ofDays(1));
    granted(receive(Right.RESTRICTION));
    assertEquals(
        new Answers(Optional.of(1L), 0, Optional.empty(), 0),
        service.seePromises.handle().answers());
    DeadlineReport early = service.watchDeadlines.handle();
    assertEquals(2, early.requestsThatAre(Standing.IN_TIME).size());
    assertEquals(List.of(), early.requestsThatAre(Standing.DUE_SOON));

    storage.clock.set(Instant.parse("2026-12-24T04:00:00Z"));
    assertEquals(
        List.of(request.request()),
        service.watchDeadlines.handle().requestsThatAre(Standing.DUE_SOON));

    storage.clock.set(Instant.parse("2027-01-01T04:00:00Z"));
    assertEquals(
        List.of(request.request()),
        service.watchDeadlines.handle().requestsThatAre(Standing.MISSED));
    assertEquals(
        new Answers(Optional.of(31L), 1, Optional.empty(), 0),
        service.seePromises.handle().answers());

    granted(confirm(request));
    granted(answer(request));
    assertEquals(List.of(), service.watchDeadlines.handle().requestsThatAre(Standing.MISSED));
  }

  @Test
  @Proves(Clause.INQUIRIES_ANSWERED_IN_TIME)
  void an_inquiry_waits_forty_eight_hours_at_the_most_and_is_answered_once() {
    Instant now = storage.clock.instant();
    Inquiry inquiry = rights.receiveInquiry.handle(now.minus(Duration.ofHours(1)));
    assertEquals(now, rights.receiveInquiry.handle(now.plusSeconds(9)).deadline().receivedAt());
    assertEquals(now.plus(Duration.ofHours(47)), inquiry.deadline().answerBy());
    assertEquals(AuditEvent.INQUIRY_RECEIVED, lastEvent());

    storage.clock.set(now.plus(Duration.ofHours(35)));
    assertEquals(
        List.of(inquiry), service.watchDeadlines.handle().inquiriesThatAre(Standing.DUE_SOON));
    storage.clock.set(now.plus(Duration.ofHours(47)));
    assertEquals(
        new Answers(Optional.empty(), 0, Optional.of(Duration.ofDays(2)), 1),
        service.seePromises.handle().answers());

    Inquiry answered = granted(rights.answerInquiry.handle(clerk, inquiry.id()));

    assertEquals(Optional.of(storage.clock.instant()), answered.answeredAt());
    assertEquals(AuditEvent.INQUIRY_ANSWERED, lastEvent());
    assertEquals(0, service.seePromises.handle().answers().overdueInquiries());
    assertEquals(
        Reason.INQUIRY_ALREADY_ANSWERED, refused(rights.answerInquiry.handle(clerk, inquiry.id())));
    assertEquals(
        Reason.NOT_THERE, refused(rights.answerInquiry.handle(clerk, new InquiryId(Fresh.uuid()))));
    assertEquals(AuditEvent.INQUIRY_REFUSED, lastEvent());
  }

  @Test
  @Proves(Clause.RIGHT_OF_ACCESS)
  void a_person_sees_what_became_of_their_requests_and_never_the_secret() {
    Entered confirmed = granted(receive(Right.ACCESS));
    granted(confirm(confirmed));
    Entered merged = granted(receive(Right.ACCESS));
    granted(extend(confirmed.request().id(), true));
    Entered refusedOne = granted(receive(Right.CORRECTION));
    granted(turnDown(refusedOne, RefusalGround.IDENTITY_NOT_CONFIRMED));
    Entered received = granted(receive(Right.DELETION));

    ReportSection section = new HeldRightsRequests(storage.rightsRequests).report(person);

    List<Map<String, String>> shown =
        section.records().stream().map(ReportedRecord::fields).toList();
    assertEquals(
        List.of("CONFIRMED", "MERGED", "TURNED_DOWN", "RECEIVED"),
        shown.stream().map(fields -> fields.get("state")).toList());
    assertEquals("COMPLEXITY", shown.get(0).get("extensionReason"));
    assertEquals("2026-12-01", shown.get(0).get("extensionToldOn"));
    assertEquals("2027-02-28", shown.get(0).get("extensionLastDay"));
    assertEquals("2026-12-01", shown.get(0).get("confirmedOn"));
    assertEquals(confirmed.request().id().value().toString(), shown.get(1).get("mergedInto"));
    assertEquals("IDENTITY_NOT_CONFIRMED", shown.get(2).get("ground"));
    assertEquals("2026-12-01", shown.get(2).get("closedOn"));
    assertEquals(received.request().id().value().toString(), shown.get(3).get("id"));
    assertEquals(merged.request().id().value().toString(), shown.get(1).get("id"));
    String hash = ((RightsRequest.Received) received.request()).confirmation().value();
    assertFalse(shown.toString().contains(hash));
  }

  @Test
  @Proves({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
  void whatever_staff_do_about_a_letter_is_on_record_with_them() {
    Entered first = granted(receive(Right.ACCESS));
    granted(receive(Right.ACCESS));
    granted(extend(first.request().id(), true));
    granted(confirm(first));
    granted(answer(first));
    granted(turnDown(granted(receive(Right.OBJECTION)), RefusalGround.IDENTITY_NOT_CONFIRMED));
    Entered deletion = granted(receive(Right.DELETION));
    granted(confirm(deletion));
    granted(answer(deletion));
    granted(
        rights.answerInquiry.handle(
            clerk, rights.receiveInquiry.handle(storage.clock.instant()).id()));

    assertEquals(
        List.of(
            AuditEvent.STAFF_APPOINTED,
            AuditEvent.RIGHTS_REQUEST_RECEIVED,
            AuditEvent.RIGHTS_REQUEST_MERGED,
            AuditEvent.RIGHTS_REQUEST_EXTENDED,
            AuditEvent.RIGHTS_REQUEST_ANSWERED,
            AuditEvent.RIGHTS_REQUEST_RECEIVED,
            AuditEvent.RIGHTS_REQUEST_TURNED_DOWN,
            AuditEvent.RIGHTS_REQUEST_RECEIVED,
            AuditEvent.RIGHTS_REQUEST_ANSWERED,
            AuditEvent.INQUIRY_ANSWERED),
        storage.trail.about(new Pseudonym(clerk.value())).stream().map(AuditEntry::event).toList());
  }

  private Outcome<Entered> receive(Right right) {
    return receive(right, storage.clock.instant());
  }

  private Outcome<Entered> receive(Right right, Instant receivedAt) {
    return receive(person, right, receivedAt);
  }

  private Outcome<Entered> receive(AccountId account, Right right) {
    return receive(account, right, storage.clock.instant());
  }

  private Outcome<Entered> receive(AccountId account, Right right, Instant receivedAt) {
    return rights.receiveRightsRequest.handle(
        new ReceiveRightsRequest.Command(
            clerk,
            storage.accounts.find(account).orElseThrow().email(),
            right,
            RequestChannel.EMAIL,
            receivedAt));
  }

  private SecretToken secretOf(Entered entered) {
    return rights.mail.lastTo(
        storage.accounts.find(entered.request().account()).orElseThrow().email(),
        entered.request().facts().right());
  }

  private Outcome<RightsRequest.Confirmed> confirm(Entered entered) {
    return rights.confirmIdentity.handle(new ByLink(secretOf(entered)));
  }

  private Outcome<RightsRequest.TurnedDown> turnDown(Entered entered, RefusalGround ground) {
    return rights.turnDownRightsRequest.handle(
        new TurnDownRightsRequest.Command(clerk, entered.request().id(), ground));
  }

  private Outcome<RightsRequest.Open> extend(RightsRequestId id, boolean agreed) {
    return rights.extendAnswer.handle(
        new ExtendAnswer.Command(clerk, id, ExtensionReason.COMPLEXITY, agreed));
  }

  private Outcome<AnswerRightsRequest.Done> bare(Entered entered) {
    return rights.answerRightsRequest.handle(
        new AnswerRightsRequest.Command(clerk, entered.request().id()));
  }

  private Outcome<AnswerRightsRequest.Done> answer(Entered entered) {
    return rights.answerRightsRequest.handle(
        new AnswerRightsRequest.Command(
            clerk,
            entered.request().id(),
            Optional.of(AnswerRightsRequest.Correction.of(new Username("Theo")))));
  }

  private List<AuditEvent> events() {
    return storage.trail.entries().stream().map(AuditEntry::event).toList();
  }

  private AuditEvent lastEvent() {
    return events().get(events().size() - 1);
  }
}
