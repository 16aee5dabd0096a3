package app.dreamimage.storage.rights;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.People;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.notice.DeclineNotices;
import app.dreamimage.application.rights.AnswerRightsRequest;
import app.dreamimage.application.rights.ConfirmIdentity;
import app.dreamimage.application.rights.ExtendAnswer;
import app.dreamimage.application.rights.ReceiveRightsRequest;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Avatar;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What a person does with the service, whatever comes to their mind. */
final class Deeds {

  private static final List<Right> RIGHTS =
      Arrays.stream(Right.values()).filter(right -> right != Right.DELETION).toList();

  private final LivedIn service;
  private final SplittableRandom chance;
  private final List<Consumer<AccountId>> all;

  Deeds(LivedIn service, SplittableRandom chance) {
    this.service = service;
    this.chance = chance;
    all =
        List.of(
            this::signIn,
            person -> People.consent(service.useCases, person),
            person -> People.consent(service.useCases, person),
            person -> People.withdraw(service.useCases, person),
            this::haveAnArtworkMade,
            this::haveAnArtworkMade,
            this::order,
            this::order,
            this::order,
            this::paint,
            this::paint,
            this::paint,
            this::failToPaint,
            this::dieWhilePainting,
            this::cancel,
            this::deleteAnImage,
            this::writeAProfile,
            this::chooseAnAvatar,
            this::chooseAnAvatar,
            person -> service.rights.changeProfile.handle(person, Profile::withoutText),
            person -> service.rights.restrictProcessing.handle(person),
            person -> service.rights.liftRestriction.handle(person),
            person -> service.rights.liftRestriction.handle(person),
            this::object,
            this::withdrawAnObjection,
            this::ask,
            this::ask,
            this::ask,
            this::confirmARequest,
            this::confirmARequest,
            this::agreeToALongerAnswer,
            this::beAnswered,
            person -> service.notices.seeNotices.handle(person),
            this::readANotice,
            this::declineNews,
            this::acceptAnUpdate);
  }

  void doOne(AccountId person) {
    all.get(chance.nextInt(all.size())).accept(person);
  }

  private <T> void withOneOf(List<T> choices, Consumer<T> deed) {
    if (!choices.isEmpty()) {
      deed.accept(choices.get(chance.nextInt(choices.size())));
    }
  }

  private EmailAddress email(AccountId person) {
    return service.part(Accounts.class).find(person).orElseThrow().email();
  }

  private void signIn(AccountId person) {
    service.useCases.signIn.handle(
        new SignIn.Command(email(person), Password.offered(People.PASSWORD.toCharArray())));
  }

  private void order(AccountId person) {
    People.upload(service.useCases, person, new ByteArrayInputStream(ExamplePhotos.png()));
  }

  private void paint(AccountId person) {
    service.studio.answer(new byte[] {1, 2, 3});
    paintOne(person);
  }

  /** Everything from the consent to the artwork, which may become the avatar. */
  private void haveAnArtworkMade(AccountId person) {
    service.rights.liftRestriction.handle(person);
    People.consent(service.useCases, person);
    order(person);
    paint(person);
    chooseAnAvatar(person);
  }

  private void failToPaint(AccountId person) {
    service.studio.refuseWith(Reason.NO_FACE_FOUND);
    paintOne(person);
  }

  private void paintOne(AccountId person) {
    withOneOf(
        unfinished(person), generation -> service.useCases.paintGeneration.handle(generation.id()));
  }

  /** What is left when the process is killed in the middle of a painting. */
  private void dieWhilePainting(AccountId person) {
    Generations generations = service.part(Generations.class);
    generations.of(person).stream()
        .filter(Queued.class::isInstance)
        .map(Queued.class::cast)
        .findAny()
        .ifPresent(queued -> generations.advance(queued, queued.start(service.clock.instant())));
  }

  private void cancel(AccountId person) {
    withOneOf(
        unfinished(person),
        generation -> service.useCases.cancelGeneration.handle(person, generation.id()));
  }

  private List<Generation> unfinished(AccountId person) {
    return service.part(Generations.class).of(person).stream()
        .filter(Unfinished.class::isInstance)
        .toList();
  }

  private void deleteAnImage(AccountId person) {
    Set<ImageId> theirs = service.part(Images.class).of(person);
    if (theirs.size() > 1) {
      service.useCases.deleteImage.handle(person, theirs.iterator().next());
    }
  }

  private void writeAProfile(AccountId person) {
    service.rights.changeProfile.handle(
        person, profile -> profile.with(new ProfileText("Paints by the sea.")));
  }

  private void chooseAnAvatar(AccountId person) {
    withOneOf(
        List.copyOf(service.part(Images.class).of(person)),
        image ->
            service.rights.changeProfile.handle(
                person, profile -> profile.with(new Avatar(image.value()))));
  }

  private void object(AccountId person) {
    withOneOf(
        Objection.possiblePurposes(),
        purpose -> service.rights.objectToPurpose.handle(person, purpose));
  }

  private void withdrawAnObjection(AccountId person) {
    withOneOf(
        Objection.possiblePurposes(),
        purpose -> service.rights.withdrawObjection.handle(person, purpose));
  }

  /** Writes a letter; about what is open already it is merged. */
  private void ask(AccountId person) {
    withOneOf(
        RIGHTS,
        right ->
            service.rights.receiveRightsRequest.handle(
                new ReceiveRightsRequest.Command(
                    service.support,
                    email(person),
                    right,
                    chance.nextBoolean() ? RequestChannel.EMAIL : RequestChannel.POST,
                    service.clock.instant())));
  }

  private void confirmARequest(AccountId person) {
    withOneOf(
        service.requests(person, RightsRequest.Received.class),
        request ->
            service.rights.confirmIdentity.handle(
                new ConfirmIdentity.BySignIn(person, request.id())));
  }

  private void agreeToALongerAnswer(AccountId person) {
    withOneOf(
        service.requests(person, RightsRequest.Open.class),
        request ->
            service.rights.extendAnswer.handle(
                new ExtendAnswer.Command(
                    service.support, request.id(), ExtensionReason.COMPLEXITY, true)));
  }

  private void beAnswered(AccountId person) {
    withOneOf(
        service.requests(person, RightsRequest.Confirmed.class),
        request ->
            service.rights.answerRightsRequest.handle(
                new AnswerRightsRequest.Command(
                    service.support,
                    request.id(),
                    Optional.of(AnswerRightsRequest.Correction.of(new Username("Theo"))))));
  }

  private void readANotice(AccountId person) {
    withOneOf(
        service.part(Notices.class).of(person),
        (Notice notice) -> service.notices.markNoticeRead.handle(person, notice.id()));
  }

  private void declineNews(AccountId person) {
    service.notices.declineNotices.handle(
        new DeclineNotices.Command(person, NoticeKind.NEWS_OF_THE_SERVICE, chance.nextBoolean()));
  }

  /** Under an update that no test can wait for to come into force. */
  private void acceptAnUpdate(AccountId person) {
    service
        .part(Acceptances.class)
        .add(new AcceptanceByUse(person, new PolicyVersion(2, 0), service.clock.instant()));
  }
}
