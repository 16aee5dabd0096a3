package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.rights.ConfirmIdentity.ByLink;
import app.dreamimage.application.rights.ReceiveRightsRequest.Entered;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.PersonalDataReport;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequestId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each right, used in the app and by letter: what was asked is done, and by the same rule. */
final class EveryRightTest {

  /** A right as a person uses it in the app. */
  private interface InTheApp {
    Outcome<?> use(Scene scene);
  }

  /**
   * One person with an artwork, a photo that waits and open sessions, in a service of their own.
   */
  private static final class Scene {
    final InMemoryStorage storage = new InMemoryStorage();
    final UseCases service = new UseCases(storage.ports());
    final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
    final StaffId clerk = appoint(new StaffUseCases(storage.ports(), service), Role.SUPPORT);
    final AccountId person = signUpAndConsent(service);
    final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    Scene() {
      granted(upload(service, person));
      storage.queue.paintNext(service.paintGeneration);
      granted(upload(service, person));
    }

    RightsRequestId receiveAndConfirm(Right right) {
      Entered entered =
          granted(
              rights.receiveRightsRequest.handle(
                  new ReceiveRightsRequest.Command(
                      clerk,
                      storage.accounts.find(person).orElseThrow().email(),
                      right,
                      RequestChannel.POST,
                      storage.clock.instant())));
      granted(
          rights.confirmIdentity.handle(
              new ByLink(
                  rights.mail.lastTo(storage.accounts.find(person).orElseThrow().email(), right))));
      return entered.request().id();
    }

    /** What is there, told without what differs between two scenes. */
    Map<String, Object> state() {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("account", storage.accounts.find(person).isPresent());
      state.put("username", storage.accounts.find(person).map(a -> a.username().value()));
      state.put("photos", storage.photos.all().size());
      state.put("ciphertexts", storage.vault.held().size());
      state.put("artworks", storage.artworks.stored().size());
      state.put("pseudonym", storage.pseudonyms.of(person).isPresent());
      state.put("restriction", storage.restrictions.of(person).isPresent());
      state.put(
          "objections", storage.objections.of(person).stream().map(Objection::purpose).toList());
      state.put(
          "consents",
          storage.consents.of(person).decisions().stream().map(ConsentDecision::granted).toList());
      state.put(
          "generations",
          storage.generations.of(person).stream().map(g -> g.getClass().getSimpleName()).toList());
      return state;
    }
  }

  private static final Map<Right, InTheApp> IN_THE_APP =
      Map.of(
          Right.ACCESS, scene -> scene.rights.seePersonalData.handle(scene.person),
          Right.PORTABILITY,
              scene -> scene.rights.exportPersonalData.handle(scene.person, scene.copy),
          Right.CORRECTION,
              scene ->
                  scene.rights.correctAccount.handle(
                      CorrectAccount.Command.of(scene.person, new Username("Theo"))),
          Right.DELETION, scene -> scene.service.closeAccount.handle(scene.person),
          Right.RESTRICTION, scene -> scene.rights.restrictProcessing.handle(scene.person),
          Right.OBJECTION,
              scene ->
                  scene
                      .rights
                      .objectToPurpose
                      .handle(scene.person, Purpose.COMMUNICATIONS)
                      .then(
                          done ->
                              scene.rights.objectToPurpose.handle(
                                  scene.person, Purpose.SERVICE_IMPROVEMENT)),
          Right.FACIAL_CONTROL, scene -> withdraw(scene.service, scene.person));

  @ParameterizedTest
  @EnumSource(Right.class)
  @Proves({
    Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME,
    Clause.RIGHT_OF_ACCESS,
    Clause.RIGHT_TO_CORRECTION,
    Clause.RIGHT_TO_DELETION,
    Clause.RIGHT_TO_RESTRICTION,
    Clause.RIGHT_TO_PORTABILITY,
    Clause.RIGHT_TO_OBJECT,
    Clause.CONTROL_OVER_FACIAL_PROCESSING,
    Clause.DELETION_WORKS_EVERYWHERE
  })
  void a_letter_does_what_the_app_does_at_once(Right right) {
    Scene inTheApp = new Scene();
    Scene byLetter = new Scene();
    assertEquals(inTheApp.state(), byLetter.state());

    granted(IN_THE_APP.get(right).use(inTheApp));
    RightsRequestId request = byLetter.receiveAndConfirm(right);
    granted(
        byLetter.rights.answerRightsRequest.handle(
            new AnswerRightsRequest.Command(
                byLetter.clerk,
                request,
                Optional.of(AnswerRightsRequest.Correction.of(new Username("Theo"))))));

    Map<String, Object> after = byLetter.state();
    if (right == Right.OBJECTION) {
      assertEquals(
          Set.copyOf((List<?>) inTheApp.state().remove("objections")),
          Set.copyOf((List<?>) after.get("objections")));
      after.put("objections", inTheApp.state().get("objections"));
    }
    assertEquals(inTheApp.state(), after);
    assertEquals(List.of(), inTheApp.storage.rightsRequests.open());
    assertEquals(List.of(), byLetter.storage.rightsRequests.open());
    AuditEntry last = byLetter.storage.trail.entries().get((int) byLetter.storage.trail.size() - 1);
    assertEquals(AuditEvent.RIGHTS_REQUEST_ANSWERED, last.event());
    assertEquals(right.clause(), last.clause());
    assertEquals(right == Right.DELETION, last.subject().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Right.class,
      names = {"ACCESS", "PORTABILITY"})
  @Proves({Clause.RIGHT_OF_ACCESS, Clause.RIGHT_TO_PORTABILITY, Clause.ACCESS_IS_LIMITED})
  void a_copy_that_is_asked_for_by_letter_waits_for_the_person_and_is_not_made_for_staff(
      Right right) {
    Scene scene = new Scene();
    RightsRequestId request = scene.receiveAndConfirm(right);

    AnswerRightsRequest.Done done =
        granted(
            scene.rights.answerRightsRequest.handle(
                new AnswerRightsRequest.Command(scene.clerk, request)));

    assertEquals(Optional.empty(), done.receipt());
    assertTrue(
        scene.storage.trail.entries().stream()
            .noneMatch(entry -> entry.event() == AuditEvent.PERSONAL_DATA_EXPORTED));
    assertEquals(
        List.of(NoticeKind.REQUEST_ANSWERED),
        scene.storage.notices.of(scene.person).stream().map(Notice::kind).toList());
    granted(scene.rights.exportPersonalData.handle(scene.person, scene.copy));
    assertTrue(
        new String(scene.copy.toByteArray(), StandardCharsets.ISO_8859_1)
            .contains("manifest.json"));
  }

  @Test
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void a_letter_corrects_whatever_can_be_corrected_in_the_app() {
    Scene scene = new Scene();
    RightsRequestId request = scene.receiveAndConfirm(Right.CORRECTION);
    TokenHash secret = scene.storage.ports().tokens().hash(new SecretToken("came back"));
    EmailAddress address = new EmailAddress("theo@example.org");

    granted(
        scene.rights.answerRightsRequest.handle(
            new AnswerRightsRequest.Command(
                scene.clerk,
                request,
                Optional.of(
                    new AnswerRightsRequest.Correction(
                        Optional.of(new Username("Theo")),
                        Optional.of(granted(ConfirmedEmail.of(address, secret, secret))),
                        Optional.of(Region.UNITED_KINGDOM),
                        Optional.of(new ProfileText("Paints by the sea.")))))));

    Account corrected = scene.storage.accounts.find(scene.person).orElseThrow();
    assertEquals("Theo", corrected.username().value());
    assertEquals(address, corrected.email());
    assertEquals(Region.UNITED_KINGDOM, corrected.region());
    assertEquals(
        Optional.of(new ProfileText("Paints by the sea.")),
        scene.storage.profiles.of(scene.person).text());
  }

  @Test
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void a_correction_that_is_refused_leaves_the_request_open_and_changes_nothing() {
    Scene scene = new Scene();
    RightsRequestId request = scene.receiveAndConfirm(Right.CORRECTION);

    assertEquals(
        Reason.REGION_NOT_SERVED,
        refused(
            scene.rights.answerRightsRequest.handle(
                new AnswerRightsRequest.Command(
                    scene.clerk,
                    request,
                    Optional.of(
                        new AnswerRightsRequest.Correction(
                            Optional.of(new Username("Theo")),
                            Optional.empty(),
                            Optional.of(Region.JAPAN),
                            Optional.of(new ProfileText("Paints by the sea."))))))));

    assertEquals(1, scene.storage.rightsRequests.open().size());
    assertEquals(Profile.EMPTY, scene.storage.profiles.of(scene.person));
    assertEquals(
        "correction",
        assertThrows(
                InvalidValue.class,
                () ->
                    new AnswerRightsRequest.Correction(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
            .field());
  }

  @Test
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void a_correction_whose_second_half_fails_changes_nothing_and_stays_open() {
    Scene scene = new Scene();
    RightsRequestId request = scene.receiveAndConfirm(Right.CORRECTION);
    Account before = scene.storage.accounts.find(scene.person).orElseThrow();
    RightsUseCases failing =
        new RightsUseCases(
            scene
                .storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getDeclaringClass() == Profiles.class
                          && method.getName().equals("put")) {
                        throw new IllegalStateException("no database");
                      }
                      return call.call();
                    }),
            scene.service);

    assertThrows(
        IllegalStateException.class,
        () ->
            failing.answerRightsRequest.handle(
                new AnswerRightsRequest.Command(
                    scene.clerk,
                    request,
                    Optional.of(
                        new AnswerRightsRequest.Correction(
                            Optional.of(new Username("Theo")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new ProfileText("Paints by the sea.")))))));

    assertEquals(Optional.of(before), scene.storage.accounts.find(scene.person));
    assertEquals(1, scene.storage.rightsRequests.open().size());
  }

  @Test
  @Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
  void a_withdrawal_by_letter_keeps_no_words_since_none_were_shown() {
    Scene scene = new Scene();
    RightsRequestId request = scene.receiveAndConfirm(Right.FACIAL_CONTROL);

    granted(
        scene.rights.answerRightsRequest.handle(
            new AnswerRightsRequest.Command(scene.clerk, request)));

    List<ConsentDecision> decisions = scene.storage.consents.of(scene.person).decisions();
    ConsentDecision last = decisions.get(decisions.size() - 1);
    assertFalse(last.granted());
    assertEquals(Optional.empty(), last.shown());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DecideConsent.Command(
                scene.person, Purpose.FACE_ANALYSIS, true, last.wording(), Optional.empty()));
  }

  @Test
  @Proves({Clause.DELETION_WORKS_EVERYWHERE, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY})
  void a_photo_goes_the_same_way_in_the_app_by_letter_and_by_itself() {
    Scene inTheApp = new Scene();
    Scene byLetter = new Scene();
    Scene byItself = new Scene();

    inTheApp.service.eraseFacialData.handle(inTheApp.person);
    RightsRequestId request = byLetter.receiveAndConfirm(Right.FACIAL_CONTROL);
    granted(
        byLetter.rights.answerRightsRequest.handle(
            new AnswerRightsRequest.Command(byLetter.clerk, request)));
    byItself.storage.clock.advance(Duration.ofDays(1));
    byItself.service.sweepFacialData.handle();

    for (Scene scene : List.of(inTheApp, byLetter, byItself)) {
      assertEquals(Set.of(), scene.storage.vault.held());
      assertEquals(List.of(), scene.storage.photos.all());
      List<Clause> erasures =
          scene.storage.trail.entries().stream()
              .filter(entry -> entry.event() == AuditEvent.PHOTO_ERASED)
              .map(AuditEntry::clause)
              .toList();
      assertEquals(
          List.of(Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.PHOTO_ERASED_AFTER_GENERATION),
          erasures);
    }
  }

  @Test
  @Proves(Clause.RIGHT_OF_ACCESS)
  void a_person_sees_every_kind_of_data_that_is_held_in_one_order() {
    Scene scene = new Scene();

    PersonalDataReport report = granted(scene.rights.seePersonalData.handle(scene.person));

    assertEquals(scene.storage.clock.instant(), report.at());
    assertEquals(
        scene.service.holders.stream()
            .map(holder -> holder.report(scene.person).name())
            .sorted()
            .toList(),
        report.sections().stream().map(ReportSection::name).sorted().toList());
    List<DataCategory> categories =
        report.sections().stream().map(ReportSection::category).toList();
    assertEquals(categories.stream().sorted().toList(), categories);
    assertEquals(
        Reason.NOT_THERE,
        refused(scene.rights.seePersonalData.handle(new AccountId(Fresh.uuid()))));
  }
}
