package app.dreamimage.application.policy;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.Staff.appoint;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.SeeConsentReceipts;
import app.dreamimage.application.disclosure.RecordMergerAcceptance;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.facialdata.SeeFacialData.Held;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.rights.AnswerRightsRequest;
import app.dreamimage.application.rights.ConfirmIdentity;
import app.dreamimage.application.rights.ReceiveRightsRequest;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.DutySchedule;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.DataController;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.facialdata.DeleteBy;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Right;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * A version with other numbers holds from the first instant of its day and not before. What began
 * before it keeps what it was promised.
 */
@Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
final class VersionInForceTest {

  private static final Instant CHANGE = Instant.parse("2027-01-01T00:00:00Z");
  private static final Duration TICK = Duration.ofNanos(1_000);
  private static final PolicyVersion FIRST = new PolicyVersion(1, 0);
  private static final PolicyVersion SECOND = new PolicyVersion(2, 0);
  private static final PolicyHistory POLICY =
      granted(
          UseCases.POLICY.followedBy(
              PolicyBuilder.aPolicy("2.0")
                  .from("2027-01-01")
                  .openFrom(16)
                  .keepingPhotosFor(12)
                  .answeringRequestsIn(10)
                  .answeringInquiriesIn(24)
                  .build()));

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports(), POLICY);
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER, Role.SUPPORT, Role.AUDITOR);
  private final AccountId person = People.signUp(service);

  private void justBefore() {
    storage.clock.set(CHANGE.minus(TICK));
  }

  private void fromThenOn() {
    storage.clock.set(CHANGE);
  }

  @Test
  @Proves(Clause.NOT_FOR_CHILDREN)
  void the_age_at_which_one_may_sign_up_is_that_of_the_version_in_force() {
    justBefore();
    granted(signUpAtFifteen("before@example.org"));

    fromThenOn();

    assertEquals(Reason.AGE_BELOW_MINIMUM, refused(signUpAtFifteen("after@example.org")));
  }

  private Outcome<AccountId> signUpAtFifteen(String email) {
    return service.signUp.handle(
        new SignUp.Command(
            new EmailAddress(email),
            new Username("Berthe"),
            Password.chosen(People.PASSWORD.toCharArray()),
            LocalDate.of(2011, 6, 1),
            Region.EUROPEAN_ECONOMIC_AREA));
  }

  @Test
  @Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
  void consent_is_asked_for_under_the_version_in_force() {
    justBefore();
    assertEquals(Reason.WORDING_NOT_IN_FORCE, refused(consent(SECOND)));
    granted(consent(FIRST));
    Queued queued = granted(upload(service, person));

    fromThenOn();

    assertEquals(Reason.WORDING_NOT_IN_FORCE, refused(consent(FIRST)));
    assertEquals(Reason.CONSENT_PREDATES_WORDING, refused(upload(service, person)));
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(Reason.CONSENT_PREDATES_WORDING, reasonOf(queued.id()));
    granted(consent(SECOND));
    granted(upload(service, person));
  }

  private Outcome<ConsentDecision> consent(PolicyVersion shown) {
    return service.decideConsent.handle(
        new DecideConsent.Command(person, Purpose.FACE_ANALYSIS, true, shown));
  }

  private Reason reasonOf(GenerationId id) {
    return assertInstanceOf(Failed.class, storage.generations.find(id).orElseThrow()).reason();
  }

  @Test
  @Proves({Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, Clause.PHOTO_IS_TEMPORARY})
  void how_long_a_photo_stays_is_the_shorter_of_what_was_promised_at_its_first_byte_and_now() {
    justBefore();
    granted(consent(FIRST));
    Instant firstByteAt = storage.clock.instant();
    Queued queued = granted(upload(service, person));
    assertGoneBy(queued, firstByteAt.plus(Duration.ofHours(24)));

    fromThenOn();

    assertGoneBy(queued, firstByteAt.plus(Duration.ofHours(12)));
    storage.clock.set(firstByteAt.plus(Duration.ofHours(12)).minus(TICK));
    assertEquals(0, service.seePromises.handle().overdueErasures());
    storage.clock.advance(TICK);
    assertEquals(1, service.seePromises.handle().overdueErasures());
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(Reason.PHOTO_GONE, reasonOf(queued.id()));
    assertEquals(0, service.seePromises.handle().overdueErasures());
  }

  private void assertGoneBy(Queued queued, Instant expected) {
    DeleteBy deleteBy = new DeleteBy(expected);
    assertEquals(
        List.of(deleteBy),
        service.seeFacialData.handle(person).stream().map(Held::deleteBy).toList());
    assertEquals(
        Optional.of(deleteBy),
        granted(service.seeGeneration.handle(person, queued.id())).deletePhotoBy());
    assertTrue(
        service.holders.stream()
            .flatMap(holder -> holder.report(person).records().stream())
            .anyMatch(record -> expected.toString().equals(record.fields().get("erasedBy"))));
  }

  @Test
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void what_is_promised_to_everybody_is_what_the_version_in_force_promises() {
    justBefore();
    assertEquals(Duration.ofHours(24), service.seePromises.handle().longestStay());

    fromThenOn();

    assertEquals(Duration.ofHours(12), service.seePromises.handle().longestStay());
  }

  @Test
  @Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
  void a_request_is_answered_within_the_days_that_were_promised_when_it_was_received() {
    justBefore();
    Instant before = storage.clock.instant();
    fromThenOn();

    // In the region it is still the last day of December when the version changes.
    assertEquals(LocalDate.of(2027, 1, 30), lastDay(Right.ACCESS, before));
    assertEquals(LocalDate.of(2027, 1, 10), lastDay(Right.CORRECTION, CHANGE));
  }

  private LocalDate lastDay(Right right, Instant receivedAt) {
    return receive(right, receivedAt).request().facts().deadline().lastDay();
  }

  private ReceiveRightsRequest.Entered receive(Right right, Instant receivedAt) {
    return granted(
        rights.receiveRightsRequest.handle(
            new ReceiveRightsRequest.Command(
                officer,
                storage.accounts.find(person).orElseThrow().email(),
                right,
                RequestChannel.EMAIL,
                receivedAt)));
  }

  @Test
  @Proves(Clause.INQUIRIES_ANSWERED_IN_TIME)
  void an_inquiry_is_answered_within_the_hours_that_were_promised_when_it_was_received() {
    justBefore();
    Instant before = storage.clock.instant();
    fromThenOn();

    assertEquals(
        before.plus(Duration.ofDays(2)),
        rights.receiveInquiry.handle(before).deadline().answerBy());
    assertEquals(
        CHANGE.plus(Duration.ofDays(1)),
        rights.receiveInquiry.handle(CHANGE).deadline().answerBy());
  }

  @Test
  @Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
  void a_letter_that_withdraws_consent_is_answered_under_the_version_in_force() {
    granted(consent(FIRST));
    fromThenOn();
    ReceiveRightsRequest.Entered entered = receive(Right.FACIAL_CONTROL, CHANGE);
    granted(
        rights.confirmIdentity.handle(
            new ConfirmIdentity.ByLink(
                rights.mail.lastTo(
                    storage.accounts.find(person).orElseThrow().email(), Right.FACIAL_CONTROL))));

    granted(
        rights.answerRightsRequest.handle(
            new AnswerRightsRequest.Command(officer, entered.request().id())));

    List<ConsentDecision> decisions = storage.consents.of(person).decisions();
    assertEquals(List.of(FIRST, SECOND), decisions.stream().map(ConsentDecision::wording).toList());
  }

  @Test
  @Proves(Clause.SECURITY_IS_AUDITED)
  void every_entry_of_the_trail_names_the_version_in_force() {
    justBefore();
    granted(consent(FIRST));
    assertEquals(FIRST, lastEntry().policyVersion());

    fromThenOn();
    granted(consent(SECOND));

    assertEquals(SECOND, lastEntry().policyVersion());
  }

  private AuditEntry lastEntry() {
    return storage.trail.entries().get((int) storage.trail.size() - 1);
  }

  @Test
  @Proves(Clause.RIGHT_TO_PORTABILITY)
  void an_export_names_the_version_in_force() throws Exception {
    justBefore();
    assertTrue(exported().contains("\"policyVersion\": \"1.0\""));

    fromThenOn();

    assertTrue(exported().contains("\"policyVersion\": \"2.0\""));
  }

  private String exported() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    granted(rights.exportPersonalData.handle(person, file));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals("personal-data.json")) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  @Proves(Clause.MERGER_BINDS_THE_RECEIVER)
  void the_receiver_of_a_merger_must_have_accepted_the_version_in_force() {
    MergerId merger =
        granted(
                staff.registerMerger.handle(
                    new RegisterMerger.Command(
                        officer, "Rembrandt NV", aRecipient().destination())))
            .id();
    granted(
        staff.recordMergerAcceptance.handle(
            new RecordMergerAcceptance.Command(officer, merger, FIRST)));
    granted(staff.recordMergerNotice.handle(officer, merger, person));
    new NoticeUseCases(storage.ports(), POLICY, service.objections).seeNotices.handle(person);
    justBefore();
    granted(staff.transferInMerger.handle(officer, merger, person));

    fromThenOn();

    assertEquals(
        Reason.MERGER_TERMS_NOT_ACCEPTED,
        refused(staff.transferInMerger.handle(officer, merger, person)));
  }

  @Test
  void a_receipt_of_consent_says_how_long_was_promised_when_it_was_given() {
    SeeConsentReceipts see =
        new SeeConsentReceipts(
            storage.consents,
            storage.pseudonyms,
            new DataController("Dream Image Maker", "privacy@example.org"),
            POLICY);
    justBefore();
    granted(consent(FIRST));
    fromThenOn();
    assertEquals(Duration.ofHours(24), see.handle(person).get(0).longestStay());

    granted(consent(SECOND));

    assertEquals(Duration.ofHours(12), see.handle(person).get(0).longestStay());
  }

  @Test
  @Proves(Clause.SECURITY_IS_AUDITED)
  void a_duty_that_was_never_done_is_not_put_off_by_another_version() {
    List<DutySchedule> before = granted(staff.seeDuties.handle(officer));
    storage.clock.set(Instant.parse("2099-01-01T00:00:00Z"));

    assertEquals(before, granted(staff.seeDuties.handle(officer)));
    assertEquals(before.size(), staff.findOverdueDuties.handle().size());
  }
}
