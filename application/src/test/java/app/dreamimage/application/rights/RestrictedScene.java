package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.Staff.appoint;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.People;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.generation.OrderKey;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** One person with everything a person can have, and with a restriction or an objection. */
final class RestrictedScene {

  private static final PolicyHistory TWO_VERSIONS =
      granted(UseCases.POLICY.followedBy(PolicyBuilder.aStricterPolicy().build()));

  final InMemoryStorage storage = new InMemoryStorage();
  final UseCases service = new UseCases(storage.ports());
  final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  final StaffId clerk = appoint(staff, Role.SUPPORT, Role.OPERATOR);
  final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER);
  final NoticeUseCases notices =
      new NoticeUseCases(storage.ports(), TWO_VERSIONS, service.objections);
  final AccountId person = signUpAndConsent(service);
  final OrderKey key = new OrderKey("the-same-order");
  final ImageId image;
  final Queued queued;
  final SignIn.Opened session;
  final RightsRequest.Received request;
  final Inquiry inquiry;

  RestrictedScene() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    image = storage.images.of(person).iterator().next();
    queued =
        granted(
            service.requestGeneration.handle(
                new RequestGeneration.Command(
                    person,
                    new ByteArrayInputStream(ExamplePhotos.png()),
                    OptionalLong.empty(),
                    () -> Outcome.granted(GenerationBuilder.anOrder()),
                    () -> {},
                    Optional.of(key))));
    session = granted(signIn());
    request = (RightsRequest.Received) granted(receive(Right.ACCESS)).request();
    inquiry = rights.receiveInquiry.handle(storage.clock.instant());
  }

  /** Restricts as storage knows it, so that what is under way is met by it unprepared. */
  void restrict() {
    storage.restrictions.add(person, new Restriction(storage.clock.instant()));
  }

  void objectTo(Purpose purpose) {
    storage.objections.add(person, new Objection(purpose, storage.clock.instant()));
  }

  /** What stands against a purpose; fails if nothing does. */
  Reason whatStandsAgainst(Purpose purpose) {
    return refused(service.limits.allow(person, purpose));
  }

  EmailAddress email() {
    return storage.accounts.find(person).orElseThrow().email();
  }

  Outcome<SignIn.Opened> signIn() {
    return service.signIn.handle(
        new SignIn.Command(email(), Password.offered(People.PASSWORD.toCharArray())));
  }

  Outcome<ReceiveRightsRequest.Entered> receive(Right right) {
    return rights.receiveRightsRequest.handle(
        new ReceiveRightsRequest.Command(
            clerk, email(), right, RequestChannel.EMAIL, storage.clock.instant()));
  }

  Outcome<RightsRequest.Confirmed> confirm() {
    return rights.confirmIdentity.handle(new ConfirmIdentity.BySignIn(person, request.id()));
  }

  /** How often a photo was given to the studio. */
  long photosUsed() {
    return storage.trail.entries().stream()
        .filter(entry -> entry.event() == AuditEvent.PHOTO_HANDED_TO_STUDIO)
        .count();
  }
}
