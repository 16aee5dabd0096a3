package app.dreamimage.storage.rights;

import static app.dreamimage.application.Expect.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.People;
import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.contract.Race;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.storage.database.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for at the same moment ends as if it had been asked for one after the other. */
final class AtOnceTest {

  private static final int ROUNDS = 15;

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  private static LivedIn service(TestDatabase database) {
    return new LivedIn(database.emptied(), new SplittableRandom(1));
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void of_two_people_who_correct_their_email_to_the_same_one_the_other_is_refused(
      TestDatabase database) throws Exception {
    LivedIn service = service(database);
    for (int round = 0; round < ROUNDS; round++) {
      EmailAddress wanted = new EmailAddress("wanted" + round + "@example.org");
      AccountId one = People.signUp(service.useCases);
      AccountId other = People.signUp(service.useCases);

      List<String> answers =
          Race.of(() -> correct(service, one, wanted), () -> correct(service, other, wanted));

      assertEquals(
          List.of(Reason.EMAIL_ALREADY_USED.name(), "corrected"),
          answers.stream().sorted().toList());
      assertEquals(
          Optional.of(answers.get(0).equals("corrected") ? one : other),
          service.part(Accounts.class).findByEmail(wanted).map(account -> account.id()));
    }
  }

  private static String correct(LivedIn service, AccountId person, EmailAddress email) {
    TokenHash secret = new TokenHash("sent");
    return service
        .rights
        .correctAccount
        .handle(
            new CorrectAccount.Command(
                person,
                Optional.empty(),
                Optional.of(granted(ConfirmedEmail.of(email, secret, secret))),
                Optional.empty()))
        .fold(account -> "corrected", no -> no.reason().name());
  }

  @ParameterizedTest
  @MethodSource("databases")
  @Proves({Clause.IMAGES_STAY_UNTIL_DELETED, Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL})
  void an_artwork_that_is_deleted_while_it_becomes_the_avatar_is_no_avatar(TestDatabase database)
      throws Exception {
    LivedIn service = service(database);
    AccountId person = People.signUpAndConsent(service.useCases);
    for (int round = 0; round < ROUNDS; round++) {
      Queued queued = granted(People.upload(service.useCases, person));
      service.useCases.paintGeneration.handle(queued.id());
      ImageId image = service.part(Images.class).of(person).iterator().next();

      Race.of(
          () -> granted(service.useCases.deleteImage.handle(person, image)),
          () ->
              service.rights.changeProfile.handle(
                  person, profile -> profile.with(new Avatar(image.value()))));

      assertEquals(Set.of(), service.part(Images.class).of(person));
      assertEquals(Profile.EMPTY, service.part(Profiles.class).of(person));
    }
  }
}
