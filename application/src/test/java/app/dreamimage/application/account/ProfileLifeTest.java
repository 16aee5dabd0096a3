package app.dreamimage.application.account;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ReportSection;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Correcting what one gave, and giving more of one's own accord. */
final class ProfileLifeTest {

  private static final ProfileText TEXT = new ProfileText("Paints.");

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final AccountId person = signUpAndConsent(service);

  @Test
  @Proves(Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL)
  void the_main_job_is_done_without_a_profile() {
    ImageId image = painted(person);

    granted(service.fetchImage.handle(person, image));
    assertEquals(Profile.EMPTY, rights.seeProfile.handle(person));
    granted(rights.exportPersonalData.handle(person, new ByteArrayOutputStream()));
    granted(service.closeAccount.handle(person));
  }

  @Test
  @Proves(Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL)
  void each_part_of_a_profile_can_be_given_and_removed_by_itself() {
    Avatar avatar = new Avatar(painted(person).value());
    granted(rights.changeProfile.handle(person, profile -> profile.with(TEXT)));
    granted(rights.changeProfile.handle(person, profile -> profile.with(avatar)));
    assertEquals(Profile.EMPTY.with(TEXT).with(avatar), rights.seeProfile.handle(person));

    granted(rights.changeProfile.handle(person, Profile::withoutText));
    assertEquals(Profile.EMPTY.with(avatar), rights.seeProfile.handle(person));
    granted(rights.changeProfile.handle(person, Profile::withoutAvatar));

    assertEquals(Profile.EMPTY, rights.seeProfile.handle(person));
    assertEquals(Profile.EMPTY, storage.profiles.of(person));
  }

  @Test
  @Proves({Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL, Clause.PHOTO_IS_TEMPORARY})
  void an_avatar_is_an_artwork_of_ones_own_and_never_a_photo() {
    AccountId other = signUpAndConsent(service);
    Queued queued = granted(upload(service, other));
    Avatar photo = new Avatar(queued.photo().id().value());
    storage.queue.paintNext(service.paintGeneration);
    Avatar theirs = new Avatar(storage.images.of(other).iterator().next().value());

    for (Avatar avatar : List.of(photo, theirs, new Avatar(Fresh.uuid()))) {
      assertEquals(
          Reason.NOT_THERE,
          refused(rights.changeProfile.handle(person, profile -> profile.with(avatar))));
    }

    assertEquals(Profile.EMPTY, rights.seeProfile.handle(person));
  }

  @Test
  @Proves(Clause.IMAGES_STAY_UNTIL_DELETED)
  void an_avatar_goes_with_the_artwork_that_it_shows_and_the_text_stays() {
    ImageId image = painted(person);
    granted(
        rights.changeProfile.handle(
            person, profile -> profile.with(TEXT).with(new Avatar(image.value()))));
    granted(service.deleteImage.handle(person, painted(person)));
    assertTrue(rights.seeProfile.handle(person).avatar().isPresent());

    granted(service.deleteImage.handle(person, image));

    assertEquals(Profile.EMPTY.with(TEXT), rights.seeProfile.handle(person));
  }

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void a_profile_goes_with_the_account_and_nobody_has_one_without() {
    granted(rights.changeProfile.handle(person, profile -> profile.with(TEXT)));

    granted(service.closeAccount.handle(person));

    assertEquals(Profile.EMPTY, storage.profiles.of(person));
    assertEquals(
        Reason.NOT_THERE,
        refused(rights.changeProfile.handle(person, profile -> profile.with(TEXT))));
  }

  @Test
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void a_name_an_email_and_a_region_are_corrected_and_nothing_else() {
    Account before = storage.accounts.find(person).orElseThrow();
    EmailAddress address = new EmailAddress("theo@example.org");

    Account after =
        granted(
            rights.correctAccount.handle(
                new CorrectAccount.Command(
                    person,
                    Optional.of(new Username("Theo")),
                    Optional.of(confirmed(address)),
                    Optional.of(Region.UNITED_KINGDOM))));

    assertEquals(
        new Account(
            person,
            address,
            new Username("Theo"),
            before.password(),
            Region.UNITED_KINGDOM,
            before.openedAt()),
        after);
    assertEquals(Optional.of(after), storage.accounts.find(person));
    assertEquals(
        after,
        granted(
            rights.correctAccount.handle(
                new CorrectAccount.Command(
                    person, Optional.empty(), Optional.empty(), Optional.empty()))));
  }

  @Test
  @Proves(Clause.DATA_STAYS_IN_THE_HOME_REGION)
  void a_region_that_is_not_served_is_refused_and_nothing_is_changed() {
    Account before = storage.accounts.find(person).orElseThrow();

    assertEquals(
        Reason.REGION_NOT_SERVED,
        refused(
            rights.correctAccount.handle(
                new CorrectAccount.Command(
                    person,
                    Optional.of(new Username("Theo")),
                    Optional.empty(),
                    Optional.of(Region.JAPAN)))));

    assertEquals(Optional.of(before), storage.accounts.find(person));
    assertEquals(
        AuditEvent.CORRECTION_REFUSED,
        storage.trail.entries().get((int) storage.trail.size() - 1).event());
  }

  @Test
  void an_email_that_somebody_else_has_is_refused_and_ones_own_is_not() {
    EmailAddress own = storage.accounts.find(person).orElseThrow().email();
    EmailAddress theirs = storage.accounts.find(signUp(service)).orElseThrow().email();

    assertEquals(Reason.EMAIL_ALREADY_USED, refused(readdress(theirs)));
    assertEquals(own, granted(readdress(own)).email());
    granted(service.closeAccount.handle(person));
    assertEquals(Reason.NOT_THERE, refused(readdress(own)));
  }

  @Test
  @Proves(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
  void an_account_that_nobody_uses_for_a_century_is_still_there() {
    ImageId image = painted(person);
    granted(rights.changeProfile.handle(person, profile -> profile.with(TEXT)));
    granted(rights.objectToPurpose.handle(person, Purpose.COMMUNICATIONS));
    List<ReportSection> before = held();

    storage.clock.advance(Duration.ofDays(36_525));
    for (int i = 0; i < 3; i++) {
      service.sweepFacialData.handle();
      service.sweepLeftovers.handle();
      service.watchDeadlines.handle();
    }

    assertEquals(before, held());
    granted(service.fetchImage.handle(person, image));
  }

  private List<ReportSection> held() {
    return service.holders.stream().map(holder -> holder.report(person)).toList();
  }

  private Outcome<Account> readdress(EmailAddress address) {
    return rights.correctAccount.handle(
        new CorrectAccount.Command(
            person, Optional.empty(), Optional.of(confirmed(address)), Optional.empty()));
  }

  private static ConfirmedEmail confirmed(EmailAddress address) {
    return granted(ConfirmedEmail.of(address, new TokenHash("sent"), new TokenHash("sent")));
  }

  private ImageId painted(AccountId owner) {
    Set<ImageId> before = storage.images.of(owner);
    granted(upload(service, owner));
    storage.queue.paintNext(service.paintGeneration);
    return storage.images.of(owner).stream()
        .filter(image -> !before.contains(image))
        .findFirst()
        .orElseThrow();
  }
}
