package app.dreamimage.application;

import static app.dreamimage.application.Expect.granted;

import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.OptionalLong;

/** What people do with the service, in one line each. */
public final class People {

  /** The password of everybody in tests. */
  public static final String PASSWORD = "ninety-nine brushes";

  private People() {}

  /** Somebody signs up, grown up and at home where the service is. */
  public static AccountId signUp(UseCases service) {
    return granted(service.signUp.handle(application("person" + Fresh.number() + "@example.org")));
  }

  /** What somebody fills in to sign up. */
  public static SignUp.Command application(String email) {
    return new SignUp.Command(
        new EmailAddress(email),
        new Username("Vincent"),
        Password.chosen(PASSWORD.toCharArray()),
        LocalDate.of(1990, 3, 30),
        Region.EUROPEAN_ECONOMIC_AREA);
  }

  /** Somebody signs up and consents to face analysis. */
  public static AccountId signUpAndConsent(UseCases service) {
    AccountId person = signUp(service);
    granted(consent(service, person));
    return person;
  }

  /** Consents to face analysis under the wording in force. */
  public static Outcome<ConsentDecision> consent(UseCases service, AccountId person) {
    return decide(service, person, true);
  }

  /** Withdraws consent to face analysis. */
  public static Outcome<ConsentDecision> withdraw(UseCases service, AccountId person) {
    return decide(service, person, false);
  }

  private static Outcome<ConsentDecision> decide(
      UseCases service, AccountId person, boolean granted) {
    return service.decideConsent.handle(
        new DecideConsent.Command(
            person, Purpose.FACE_ANALYSIS, granted, PolicyTerms.VERSION_1_0.version()));
  }

  /** Uploads a photo that is as it should be. */
  public static Outcome<Queued> upload(UseCases service, AccountId person) {
    return upload(service, person, new ByteArrayInputStream(ExamplePhotos.png()));
  }

  /** Uploads a photo. */
  public static Outcome<Queued> upload(UseCases service, AccountId person, InputStream photo) {
    return upload(service, person, photo, GenerationBuilder.anOrder());
  }

  /** Uploads a photo with an order. */
  public static Outcome<Queued> upload(
      UseCases service, AccountId person, InputStream photo, PaintingOrder order) {
    return service.requestGeneration.handle(
        new RequestGeneration.Command(
            person, photo, OptionalLong.empty(), () -> Outcome.granted(order)));
  }
}
