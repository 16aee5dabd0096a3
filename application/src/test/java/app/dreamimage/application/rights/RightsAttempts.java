package app.dreamimage.application.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.Right;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** How the use cases around rights are tried, in the app and by letter. */
final class RightsAttempts {

  private RightsAttempts() {}

  static void addTo(UseCaseAttempts all) {
    forRights(all);
    forLetters(all);
  }

  private static void forRights(UseCaseAttempts all) {
    all.outcome(
        RestrictProcessing.class, scene -> scene.rights.restrictProcessing.handle(scene.person));
    all.outcome(LiftRestriction.class, scene -> scene.rights.liftRestriction.handle(scene.person));
    all.outcome(
        ObjectToPurpose.class,
        scene -> scene.rights.objectToPurpose.handle(scene.person, Purpose.COMMUNICATIONS));
    all.outcome(
        WithdrawObjection.class,
        scene -> scene.rights.withdrawObjection.handle(scene.person, Purpose.COMMUNICATIONS));
    all.outcome(SeePersonalData.class, scene -> scene.rights.seePersonalData.handle(scene.person));
    all.outcome(
        ExportPersonalData.class,
        scene -> scene.rights.exportPersonalData.handle(scene.person, new ByteArrayOutputStream()));
    all.works(
        SeeRightsRequests.class,
        scene ->
            assertEquals(
                List.of(scene.request), scene.rights.seeRightsRequests.handle(scene.person)));
  }

  private static void forLetters(UseCaseAttempts all) {
    all.outcome(ReceiveRightsRequest.class, scene -> scene.receive(Right.DELETION));
    all.outcome(ConfirmIdentity.class, RestrictedScene::confirm);
    all.outcome(
        TurnDownRightsRequest.class,
        scene ->
            scene.rights.turnDownRightsRequest.handle(
                new TurnDownRightsRequest.Command(
                    scene.clerk, scene.request.id(), RefusalGround.IDENTITY_NOT_CONFIRMED)));
    all.outcome(
        ExtendAnswer.class,
        scene ->
            scene.rights.extendAnswer.handle(
                new ExtendAnswer.Command(
                    scene.clerk, scene.request.id(), ExtensionReason.COMPLEXITY, true)));
    all.outcome(
        AnswerRightsRequest.class,
        scene ->
            scene
                .confirm()
                .then(
                    confirmed ->
                        scene.rights.answerRightsRequest.handle(
                            new AnswerRightsRequest.Command(scene.clerk, confirmed.id()))));
    all.works(
        ReceiveInquiry.class,
        scene ->
            assertTrue(scene.rights.receiveInquiry.handle(scene.storage.clock.instant()).isOpen()));
    all.outcome(
        AnswerInquiry.class,
        scene -> scene.rights.answerInquiry.handle(scene.clerk, scene.inquiry.id()));
    all.works(
        WatchDeadlines.class,
        scene ->
            assertEquals(List.of(scene.request), scene.service.watchDeadlines.handle().requests()));
  }
}
