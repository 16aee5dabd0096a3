package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static app.dreamimage.domain.generation.GenerationBuilder.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a photo comes in, and that one which does not leaves nothing behind. */
@Proves({
  Clause.PHOTO_IS_TEMPORARY,
  Clause.CONTROL_OVER_FACIAL_PROCESSING,
  Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE
})
final class UploadTest {

  private static final int LARGEST = (int) UseCases.PHOTO_LIMITS.bytes();

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  @Test
  void a_photo_is_held_and_its_generation_queued() throws IOException {
    AccountId person = signUpAndConsent(service);
    byte[] photo = ExamplePhotos.png(640, 480, 150_000);

    Queued queued = granted(upload(service, person, new ByteArrayInputStream(photo)));

    assertEquals(storage.clock.instant(), queued.photo().firstByteAt());
    assertEquals(List.of(queued.photo()), storage.photos.of(person));
    assertEquals(Set.of(queued.photo().id()), storage.vault.held());
    assertEquals(List.of(queued), storage.generations.unfinished());
    assertEquals(List.of(queued.id()), storage.queue.waiting());
  }

  @Test
  void no_byte_is_read_from_somebody_who_has_no_account() {
    assertRefusedUnread(Reason.NOT_THERE, new AccountId(Fresh.uuid()));
  }

  @Test
  void no_byte_is_read_without_consent() {
    AccountId person = signUp(service);
    assertRefusedUnread(Reason.CONSENT_NEVER_GIVEN, person);

    granted(withdraw(service, person));

    assertRefusedUnread(Reason.CONSENT_WITHDRAWN, person);
  }

  @Test
  void no_byte_is_read_from_somebody_with_too_many_waiting() {
    AccountId person = signUpAndConsent(service);
    granted(upload(service, person));
    granted(upload(service, person));

    assertRefusedUnread(Reason.TOO_MANY_WAITING, person);

    storage.queue.paintNext(service.paintGeneration);
    granted(upload(service, person));
  }

  @Test
  void no_byte_is_read_when_the_queue_is_full() {
    AccountId person = signUpAndConsent(service);
    granted(upload(service, person));
    granted(upload(service, person));
    granted(upload(service, signUpAndConsent(service)));

    assertRefusedUnread(Reason.QUEUE_FULL, signUpAndConsent(service));
  }

  @Test
  void no_byte_is_read_of_what_is_announced_as_too_large() {
    AccountId person = signUpAndConsent(service);
    Unread photo = new Unread();

    assertEquals(
        Reason.PHOTO_TOO_LARGE,
        refused(
            service.requestGeneration.handle(
                new RequestGeneration.Command(
                    person,
                    photo,
                    OptionalLong.of(LARGEST + 1),
                    () -> Outcome.granted(anOrder())))));

    assertFalse(photo.wasRead);
    granted(
        service.requestGeneration.handle(
            new RequestGeneration.Command(
                person,
                new ByteArrayInputStream(ExamplePhotos.png()),
                OptionalLong.of(LARGEST),
                () -> Outcome.granted(anOrder()))));
  }

  @Test
  void the_largest_photo_is_taken_and_one_byte_more_is_not() {
    AccountId person = signUpAndConsent(service);

    assertEquals(
        Reason.PHOTO_TOO_LARGE,
        refused(
            upload(
                service, person, new ByteArrayInputStream(ExamplePhotos.png(9, 9, LARGEST + 1)))));
    assertNothingIsHeld();

    granted(upload(service, person, new ByteArrayInputStream(ExamplePhotos.png(9, 9, LARGEST))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 65_535, 65_536, 65_537, 150_000})
  void an_upload_that_is_cut_off_leaves_nothing(int after) {
    AccountId person = signUpAndConsent(service);
    byte[] photo = ExamplePhotos.png(640, 480, 199_000);

    assertEquals(
        Reason.UPLOAD_CUT_OFF,
        refused(
            upload(
                service,
                person,
                new InterruptedPhoto(
                    photo,
                    after,
                    () -> {
                      throw new IOException("cut off");
                    }))));

    assertNothingIsHeld();
  }

  @Test
  void what_is_no_photo_that_is_taken_leaves_nothing() {
    assertRefusedFile(Reason.PHOTO_EMPTY, new byte[0]);
    assertRefusedFile(
        Reason.PHOTO_KIND_UNKNOWN, "GIF89a, once upon a time".getBytes(StandardCharsets.US_ASCII));
    assertRefusedFile(Reason.PHOTO_TOO_MANY_PIXELS, ExamplePhotos.png(1_001, 1_000, 500));
    assertRefusedFile(Reason.PHOTO_DAMAGED, ExamplePhotos.png(0, 1_000, 500));
  }

  @Test
  void an_order_that_is_refused_or_cannot_be_read_leaves_nothing() {
    AccountId person = signUpAndConsent(service);

    assertThrows(
        InvalidValue.class,
        () ->
            service.requestGeneration.handle(
                new RequestGeneration.Command(
                    person,
                    new ByteArrayInputStream(ExamplePhotos.png()),
                    OptionalLong.empty(),
                    () -> {
                      throw new AssertionError(Style.named("no such style"));
                    })));
    assertNothingIsHeld();

    assertEquals(
        Reason.PURPOSE_NOT_ALLOWED,
        refused(
            service.requestGeneration.handle(
                new RequestGeneration.Command(
                    person,
                    new ByteArrayInputStream(ExamplePhotos.png()),
                    OptionalLong.empty(),
                    () -> Outcome.refused(Reason.PURPOSE_NOT_ALLOWED)))));
    assertNothingIsHeld();
  }

  @Test
  void every_refusal_is_audited_with_its_reason() {
    AccountId person = signUp(service);

    refused(upload(service, person));

    assertEquals(
        List.of(Reason.CONSENT_NEVER_GIVEN),
        storage.trail.about(storage.pseudonyms.of(person).orElseThrow()).stream()
            .filter(entry -> entry.event() == AuditEvent.GENERATION_REFUSED)
            .flatMap(entry -> entry.refusal().stream())
            .toList());
  }

  private void assertRefusedUnread(Reason reason, AccountId person) {
    int before = storage.photos.all().size();
    Unread photo = new Unread();

    assertEquals(reason, refused(upload(service, person, photo)));

    assertFalse(photo.wasRead);
    assertEquals(before, storage.photos.all().size());
  }

  private void assertRefusedFile(Reason reason, byte[] file) {
    AccountId person = signUpAndConsent(service);
    assertEquals(reason, refused(upload(service, person, new ByteArrayInputStream(file))));
    assertNothingIsHeld();
  }

  private void assertNothingIsHeld() {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
    assertEquals(List.of(), storage.generations.unfinished());
    assertEquals(List.of(), storage.queue.waiting());
  }

  /** A photo that nobody should read. */
  private static final class Unread extends InputStream {
    private boolean wasRead;

    @Override
    public int read() {
      wasRead = true;
      return -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) {
      return read();
    }
  }
}
