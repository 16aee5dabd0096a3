package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens while a photo is coming in. */
@Proves({
  Clause.PHOTO_IS_TEMPORARY,
  Clause.CONTROL_OVER_FACIAL_PROCESSING,
  Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE
})
final class UploadUnderWayTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  @Test
  void consent_withdrawn_during_the_upload_stops_it_and_leaves_nothing() {
    assertRefusedIfInTheMiddle(Reason.CALLED_OFF, person -> granted(withdraw(service, person)));
  }

  @Test
  void facial_data_erased_during_the_upload_includes_what_is_coming_in() {
    assertRefusedIfInTheMiddle(
        Reason.CALLED_OFF, person -> assertEquals(1, service.eraseFacialData.handle(person)));
  }

  @Test
  void an_account_closed_during_the_upload_takes_the_photo_with_it() {
    assertRefusedIfInTheMiddle(
        Reason.NOT_THERE, person -> granted(service.closeAccount.handle(person)));
  }

  @Test
  void an_upload_that_lasts_longer_than_a_photo_may_stay_leaves_nothing() {
    assertRefusedIfInTheMiddle(
        Reason.CALLED_OFF,
        person -> {
          storage.clock.advance(PolicyTerms.VERSION_1_0.longestPhotoStay());
          assertEquals(1, service.sweepFacialData.handle().photosErased());
        });
  }

  @Test
  void a_queue_that_fills_up_during_the_upload_refuses_it() {
    assertRefusedIfInTheMiddle(
        Reason.TOO_MANY_WAITING,
        person -> {
          granted(upload(service, person));
          granted(upload(service, person));
          storage.vault.held().stream()
              .filter(
                  photo ->
                      storage.generations.unfinished().stream()
                          .noneMatch(generation -> generation.photo().id().equals(photo)))
              .forEach(photo -> assertTrue(service.uploads.contains(photo)));
        },
        2);
  }

  @Test
  void the_sweeper_leaves_an_upload_under_way_alone() {
    AccountId person = signUpAndConsent(service);
    storage.clock.advance(Duration.ofHours(1));

    granted(
        upload(
            service,
            person,
            new InterruptedPhoto(
                ExamplePhotos.png(9, 9, 150_000),
                100_000,
                () -> {
                  storage.clock.advance(Duration.ofHours(23));
                  assertEquals(0, service.sweepFacialData.handle().photosErased());
                })));
  }

  @Test
  void a_vault_that_fails_leaves_nothing_behind_that_is_taken_for_an_upload() {
    UseCases failing =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getName().equals("deposit")) {
                        call.call();
                        throw new IllegalStateException("the disk is full");
                      }
                      if (method.getName().equals("erase")) {
                        throw new IllegalStateException("and nothing can be erased");
                      }
                      return call.call();
                    }));
    AccountId person = signUpAndConsent(failing);

    assertThrows(IllegalStateException.class, () -> upload(failing, person));

    UploadedPhoto left = storage.photos.of(person).get(0);
    assertFalse(failing.uploads.contains(left.id()));
    assertFalse(failing.sweepFacialData.handle().isClean());
    assertEquals(1, service.sweepFacialData.handle().photosErased());
    assertNothingIsHeld();
  }

  @Test
  void whoever_withdraws_or_erases_while_the_first_bytes_arrive_stops_the_upload() {
    AccountId withdrawing = signUpAndConsent(service);
    assertEquals(
        Reason.CALLED_OFF,
        refused(
            upload(
                service,
                withdrawing,
                duringTheFirstBytes(() -> granted(withdraw(service, withdrawing))))));
    AccountId erasing = signUpAndConsent(service);
    assertEquals(
        Reason.CALLED_OFF,
        refused(
            upload(
                service,
                erasing,
                duringTheFirstBytes(() -> service.eraseFacialData.handle(erasing)))));
    assertNothingIsHeld();
  }

  private static InterruptedPhoto duringTheFirstBytes(InterruptedPhoto.Event event) {
    return new InterruptedPhoto(ExamplePhotos.png(9, 9, 150_000), 100, event);
  }

  private interface InTheMiddle {
    void of(AccountId person);
  }

  private void assertRefusedIfInTheMiddle(Reason reason, InTheMiddle event) {
    assertRefusedIfInTheMiddle(reason, event, 0);
  }

  private void assertRefusedIfInTheMiddle(Reason reason, InTheMiddle event, int othersHeld) {
    AccountId person = signUpAndConsent(service);

    assertEquals(
        reason,
        refused(
            upload(
                service,
                person,
                new InterruptedPhoto(
                    ExamplePhotos.png(9, 9, 150_000), 100_000, () -> event.of(person)))));

    assertEquals(
        1,
        storage.trail.entries().stream()
            .filter(entry -> entry.event() == AuditEvent.PHOTO_ERASED)
            .count(),
        "one photo is erased once, however many try");
    assertEquals(othersHeld, storage.vault.held().size());
    assertEquals(othersHeld, storage.photos.all().size());
    assertEquals(othersHeld, storage.generations.unfinished().size());
  }

  private void assertNothingIsHeld() {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
    assertEquals(List.of(), storage.generations.unfinished());
    assertEquals(List.of(), storage.queue.waiting());
  }
}
