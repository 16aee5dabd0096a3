package app.dreamimage.application.rights;

import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
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
import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How the use cases around accounts, consent and photos are tried. */
final class AccountAttempts {

  private AccountAttempts() {}

  static void addTo(UseCaseAttempts all) {
    forAccounts(all);
    forConsentAndFacialData(all);
  }

  private static void forAccounts(UseCaseAttempts all) {
    all.outcome(SignIn.class, RestrictedScene::signIn);
    all.works(
        Authenticate.class,
        scene -> assertTrue(scene.service.authenticate.handle(scene.session.token()).isPresent()));
    all.outcome(
        EndSession.class,
        scene -> scene.service.endSession.handle(scene.person, scene.session.session().id()));
    all.outcome(SeeAccount.class, scene -> scene.service.seeAccount.handle(scene.person));
    all.works(
        SeeSessions.class,
        scene ->
            assertEquals(
                List.of(scene.session.session()), scene.service.seeSessions.handle(scene.person)));
    all.works(
        SeeRegions.class,
        scene -> assertEquals(Region.values().length, new SeeRegions(Set.of()).handle().size()));
    all.outcome(
        SignUp.class,
        scene -> scene.service.signUp.handle(People.application("another@example.org")));
    all.outcome(CloseAccount.class, scene -> scene.service.closeAccount.handle(scene.person));
    all.outcome(
        CorrectAccount.class,
        scene ->
            scene.rights.correctAccount.handle(
                CorrectAccount.Command.of(scene.person, new Username("Theo"))));
    all.outcome(
        ChangeProfile.class,
        scene ->
            scene.rights.changeProfile.handle(
                scene.person, profile -> profile.with(new ProfileText("Paints."))));
    all.works(
        SeeProfile.class,
        scene -> assertEquals(Profile.EMPTY, scene.rights.seeProfile.handle(scene.person)));
  }

  private static void forConsentAndFacialData(UseCaseAttempts all) {
    all.outcome(
        DecideConsent.class,
        scene ->
            withdraw(scene.service, scene.person)
                .then(withdrawn -> consent(scene.service, scene.person)));
    all.works(
        SeeConsents.class,
        scene ->
            assertEquals(1, scene.service.seeConsents.handle(scene.person).decisions().size()));
    all.works(
        EraseFacialData.class,
        scene -> assertEquals(1, scene.service.eraseFacialData.handle(scene.person)));
    all.works(
        SeeFacialData.class,
        scene -> assertEquals(1, scene.service.seeFacialData.handle(scene.person).size()));
    all.works(
        SweepFacialData.class,
        scene -> {
          scene.storage.clock.advance(Duration.ofDays(1));
          assertEquals(1, scene.service.sweepFacialData.handle().photosErased());
        });
    all.works(
        SeePromises.class,
        scene -> assertEquals(1, scene.service.seePromises.handle().photosHeld()));
  }
}
