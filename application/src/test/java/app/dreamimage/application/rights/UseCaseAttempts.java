package app.dreamimage.application.rights;

import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.account.Authenticate;
import app.dreamimage.application.account.ChangeProfile;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.account.EndSession;
import app.dreamimage.application.account.SeeAccount;
import app.dreamimage.application.account.SeeProfile;
import app.dreamimage.application.account.SeeRegions;
import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.SeeConsents;
import app.dreamimage.application.facialdata.EraseFacialData;
import app.dreamimage.application.facialdata.SeeFacialData;
import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.Right;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How each use case is tried for one person. Every class that carries {@link WhenRestricted} is in
 * here, or {@link WhenRestrictedTest} fails.
 */
final class UseCaseAttempts {

  /** Tries a use case; answers why it was refused, or nothing if it did its work. */
  interface Attempt {
    Optional<Reason> go(RestrictedScene scene);
  }

  private static final Map<Class<?>, Attempt> ALL = new LinkedHashMap<>();

  static {
    forAccounts();
    forConsentAndFacialData();
    forGenerations();
    forRights();
    forLetters();
  }

  private UseCaseAttempts() {}

  static Map<Class<?>, Attempt> all() {
    return Collections.unmodifiableMap(ALL);
  }

  private static void forAccounts() {
    outcome(SignIn.class, RestrictedScene::signIn);
    works(
        Authenticate.class,
        scene -> assertTrue(scene.service.authenticate.handle(scene.session.token()).isPresent()));
    outcome(
        EndSession.class,
        scene -> scene.service.endSession.handle(scene.person, scene.session.session().id()));
    outcome(SeeAccount.class, scene -> scene.service.seeAccount.handle(scene.person));
    works(
        SeeSessions.class,
        scene ->
            assertEquals(
                List.of(scene.session.session()), scene.service.seeSessions.handle(scene.person)));
    works(
        SeeRegions.class,
        scene -> assertEquals(Region.values().length, new SeeRegions(Set.of()).handle().size()));
    outcome(
        SignUp.class,
        scene -> scene.service.signUp.handle(People.application("another@example.org")));
    outcome(CloseAccount.class, scene -> scene.service.closeAccount.handle(scene.person));
    outcome(
        CorrectAccount.class,
        scene ->
            scene.rights.correctAccount.handle(
                CorrectAccount.Command.of(scene.person, new Username("Theo"))));
    outcome(
        ChangeProfile.class,
        scene ->
            scene.rights.changeProfile.handle(
                scene.person, profile -> profile.with(new ProfileText("Paints."))));
    works(
        SeeProfile.class,
        scene -> assertEquals(Profile.EMPTY, scene.rights.seeProfile.handle(scene.person)));
  }

  private static void forConsentAndFacialData() {
    outcome(
        DecideConsent.class,
        scene ->
            withdraw(scene.service, scene.person)
                .then(withdrawn -> consent(scene.service, scene.person)));
    works(
        SeeConsents.class,
        scene ->
            assertEquals(1, scene.service.seeConsents.handle(scene.person).decisions().size()));
    works(
        EraseFacialData.class,
        scene -> assertEquals(1, scene.service.eraseFacialData.handle(scene.person)));
    works(
        SeeFacialData.class,
        scene -> assertEquals(1, scene.service.seeFacialData.handle(scene.person).size()));
    works(
        SweepFacialData.class,
        scene -> {
          scene.storage.clock.advance(Duration.ofDays(1));
          assertEquals(1, scene.service.sweepFacialData.handle().photosErased());
        });
    works(
        SeePromises.class,
        scene -> assertEquals(1, scene.service.seePromises.handle().photosHeld()));
  }

  private static void forGenerations() {
    outcome(RequestGeneration.class, scene -> upload(scene.service, scene.person));
    ALL.put(
        PaintGeneration.class,
        scene -> {
          scene.service.paintGeneration.handle(scene.queued.id());
          assertEquals(Set.of(), scene.storage.vault.held());
          return scene.storage.generations.find(scene.queued.id()).orElseThrow()
                  instanceof Failed failed
              ? Optional.of(failed.reason())
              : Optional.empty();
        });
    outcome(
        CancelGeneration.class,
        scene -> scene.service.cancelGeneration.handle(scene.person, scene.queued.id()));
    works(
        CallOffGenerations.class,
        scene -> assertEquals(1, scene.service.callOff.handle(scene.person)));
    works(
        ReleaseFacialData.class,
        scene -> {
          new ReleaseFacialData(
                  scene.storage.generations, scene.service.paintings, scene.service.ending)
              .handle(scene.queued.photo(), Optional.of(scene.queued));
          assertEquals(Set.of(), scene.storage.vault.held());
        });
    works(
        FindOrder.class,
        scene ->
            assertEquals(
                Optional.of(scene.queued.id()),
                scene.service.findOrder.handle(scene.person, scene.key)));
    outcome(
        SeeGeneration.class,
        scene -> scene.service.seeGeneration.handle(scene.person, scene.queued.id()));
    works(
        SeeGenerations.class,
        scene -> assertEquals(2, scene.service.seeGenerations.handle(scene.person).size()));
    outcome(SeeImage.class, scene -> scene.service.seeImage.handle(scene.person, scene.image));
    works(
        SeeImages.class,
        scene ->
            assertEquals(
                1,
                scene
                    .service
                    .seeImages
                    .handle(scene.person, Optional.empty(), 10)
                    .images()
                    .size()));
    outcome(FetchImage.class, scene -> scene.service.fetchImage.handle(scene.person, scene.image));
    outcome(
        DeleteImage.class, scene -> scene.service.deleteImage.handle(scene.person, scene.image));
    works(SweepLeftovers.class, scene -> assertEquals(0, scene.service.sweepLeftovers.handle()));
  }

  private static void forRights() {
    outcome(
        RestrictProcessing.class, scene -> scene.rights.restrictProcessing.handle(scene.person));
    outcome(LiftRestriction.class, scene -> scene.rights.liftRestriction.handle(scene.person));
    outcome(
        ObjectToPurpose.class,
        scene -> scene.rights.objectToPurpose.handle(scene.person, Purpose.COMMUNICATIONS));
    outcome(
        WithdrawObjection.class,
        scene -> scene.rights.withdrawObjection.handle(scene.person, Purpose.COMMUNICATIONS));
    outcome(SeePersonalData.class, scene -> scene.rights.seePersonalData.handle(scene.person));
    outcome(
        ExportPersonalData.class,
        scene -> scene.rights.exportPersonalData.handle(scene.person, new ByteArrayOutputStream()));
    works(
        SeeRightsRequests.class,
        scene ->
            assertEquals(
                List.of(scene.request), scene.rights.seeRightsRequests.handle(scene.person)));
  }

  private static void forLetters() {
    outcome(ReceiveRightsRequest.class, scene -> scene.receive(Right.DELETION));
    outcome(ConfirmIdentity.class, RestrictedScene::confirm);
    outcome(
        TurnDownRightsRequest.class,
        scene ->
            scene.rights.turnDownRightsRequest.handle(
                new TurnDownRightsRequest.Command(
                    scene.request.id(), RefusalGround.IDENTITY_NOT_CONFIRMED)));
    outcome(
        ExtendAnswer.class,
        scene ->
            scene.rights.extendAnswer.handle(
                new ExtendAnswer.Command(scene.request.id(), ExtensionReason.COMPLEXITY, true)));
    outcome(
        AnswerRightsRequest.class,
        scene ->
            scene
                .confirm()
                .then(
                    confirmed ->
                        scene.rights.answerRightsRequest.handle(
                            new AnswerRightsRequest.Command(
                                confirmed.id(),
                                Optional.of(new ByteArrayOutputStream()),
                                Optional.empty()))));
    works(
        ReceiveInquiry.class,
        scene ->
            assertTrue(scene.rights.receiveInquiry.handle(scene.storage.clock.instant()).isOpen()));
    outcome(AnswerInquiry.class, scene -> scene.rights.answerInquiry.handle(scene.inquiry.id()));
    works(
        WatchDeadlines.class,
        scene ->
            assertEquals(List.of(scene.request), scene.service.watchDeadlines.handle().requests()));
  }

  private static void outcome(Class<?> useCase, Function<RestrictedScene, Outcome<?>> call) {
    ALL.put(
        useCase,
        scene -> call.apply(scene).fold(done -> Optional.empty(), no -> Optional.of(no.reason())));
  }

  private static void works(Class<?> useCase, Consumer<RestrictedScene> call) {
    ALL.put(
        useCase,
        scene -> {
          call.accept(scene);
          return Optional.empty();
        });
  }
}
