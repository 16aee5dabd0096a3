package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.domain.account.SessionBuilder.aSession;
import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.policy.SeePromises.Answers;
import app.dreamimage.application.policy.SeePromises.Promises;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoNotErased;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.GenerationRetention;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is due, left behind or nobody's is swept away, and what cannot be is reported. */
@Proves({Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, Clause.DELETION_WORKS_EVERYWHERE})
final class SweepTest {

  private static final Answers NOTHING_WAITS =
      new Answers(Optional.empty(), 0, Optional.empty(), 0);

  private static final Duration LOOK_AHEAD = Duration.ofMinutes(3);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration TICK = Duration.ofNanos(1_000);

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @Test
  void a_waiting_photo_goes_as_soon_as_its_deadline_comes_into_sight() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(DAY.minus(LOOK_AHEAD).minus(TICK));
    assertEquals(0, service.sweepFacialData.handle().photosErased());
    assertEquals(queued, find(queued.id()));

    storage.clock.advance(TICK);
    SweepReport report = service.sweepFacialData.handle();

    assertEquals(new SweepReport(storage.clock.instant(), 1, 0, 0, 0), report);
    assertEquals(Reason.PHOTO_GONE, assertInstanceOf(Failed.class, find(queued.id())).reason());
    assertNothingIsHeld();
  }

  @Test
  void a_clock_that_jumps_far_ahead_erases_everything_at_once() {
    granted(upload(service, person));
    granted(upload(service, person));
    storage.clock.advance(Duration.ofDays(400));

    assertEquals(2, service.sweepFacialData.handle().photosErased());

    assertNothingIsHeld();
    assertTrue(service.lastSweep.report().orElseThrow().isClean());
  }

  @Test
  void an_artwork_whose_photo_survived_a_crash_is_brought_to_its_end() {
    Queued queued = granted(upload(service, person));
    assertThrows(
        IllegalStateException.class,
        () -> storage.queue.paintNext(new UseCases(unableToErase()).paintGeneration));
    assertInstanceOf(Painted.class, find(queued.id()));

    assertEquals(1, service.sweepFacialData.handle().photosErased());

    Done done = assertInstanceOf(Done.class, find(queued.id()));
    assertTrue(storage.artworks.read(done.image()).isPresent());
    assertNothingIsHeld();
  }

  @Test
  @Proves(Clause.IMAGES_STAY_UNTIL_DELETED)
  void an_artwork_deleted_before_its_photo_is_gone_leaves_no_record_of_its_making() {
    Queued queued = granted(upload(service, person));
    assertThrows(
        IllegalStateException.class,
        () -> storage.queue.paintNext(new UseCases(unableToErase()).paintGeneration));
    for (ImageId image : storage.images.of(person)) {
      granted(service.deleteImage.handle(person, image));
    }
    assertInstanceOf(Painted.class, find(queued.id()));

    assertEquals(1, service.sweepFacialData.handle().photosErased());

    assertEquals(Optional.empty(), storage.generations.find(queued.id()));
    assertEquals(List.of(), service.seeGenerations.handle(person));
    assertEquals(1, audited(AuditEvent.GENERATION_DONE));
    assertNothingIsHeld();
  }

  @Test
  void a_photo_without_a_generation_goes_at_once_where_no_other_process_is() {
    UploadedPhoto left = leftBehind(storage.clock.instant());

    assertEquals(1, service.sweepFacialData.handle().photosErased());

    assertFalse(storage.vault.holds(left.id()));
    assertNothingIsHeld();
  }

  @Test
  void a_photo_that_may_be_coming_in_elsewhere_is_left_alone_until_it_cannot_be() {
    UseCases oneOfMany =
        new UseCases(storage.ports(), Duration.ofMinutes(10), Duration.ofSeconds(30));
    leftBehind(storage.clock.instant());
    storage.clock.advance(Duration.ofMinutes(10).minus(TICK));
    assertEquals(0, oneOfMany.sweepFacialData.handle().photosErased());

    storage.clock.advance(TICK);

    assertEquals(1, oneOfMany.sweepFacialData.handle().photosErased());
    assertNothingIsHeld();
  }

  @Test
  void what_the_vault_holds_and_no_register_knows_is_erased() {
    PhotoId orphan = new PhotoId(Fresh.uuid());
    deposit(orphan);
    Queued queued = granted(upload(service, person));

    SweepReport report = service.sweepFacialData.handle();

    assertEquals(new SweepReport(storage.clock.instant(), 0, 1, 0, 0), report);
    assertEquals(Set.of(queued.photo().id()), storage.vault.held());
    assertEquals(1, audited(AuditEvent.ORPHAN_ERASED));
  }

  @Test
  void a_photo_that_is_erased_while_the_sweeper_looks_is_no_orphan() {
    Queued queued = granted(upload(service, person));
    UseCases sweeping =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object answer = call.call();
                      if (method.getName().equals("held")) {
                        granted(service.cancelGeneration.handle(person, queued.id()));
                      }
                      return answer;
                    }));

    assertEquals(
        new SweepReport(storage.clock.instant(), 0, 0, 0, 0), sweeping.sweepFacialData.handle());

    assertEquals(0, audited(AuditEvent.ORPHAN_ERASED));
    assertEquals(1, audited(AuditEvent.PHOTO_ERASED));
  }

  @Test
  void one_photo_that_cannot_be_erased_is_reported_and_keeps_no_other_from_being_erased() {
    Queued stuck = granted(upload(service, person));
    Queued other = granted(upload(service, person));
    PhotoId orphan = new PhotoId(Fresh.uuid());
    deposit(orphan);
    storage.clock.advance(DAY.minus(LOOK_AHEAD));
    UseCases failing = new UseCases(unableToErase(stuck.photo().id(), orphan));

    SweepReport early = failing.sweepFacialData.handle();

    assertEquals(new SweepReport(storage.clock.instant(), 1, 0, 0, 2), early);
    assertFalse(early.isClean());
    assertFalse(storage.vault.holds(other.photo().id()));
    storage.clock.advance(LOOK_AHEAD);
    assertEquals(
        new SweepReport(storage.clock.instant(), 0, 0, 1, 2), failing.sweepFacialData.handle());
    assertEquals(1, failing.seePromises.handle().overdueErasures());

    assertEquals(
        new SweepReport(storage.clock.instant(), 1, 1, 0, 0), service.sweepFacialData.handle());
    assertNothingIsHeld();
  }

  @Test
  void a_vault_that_says_erased_and_is_not_breaks_no_promise_unseen() {
    Queued queued = granted(upload(service, person));
    UseCases lied =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) ->
                        method.getName().equals("erase") ? null : call.call()));

    assertThrows(PhotoNotErased.class, () -> lied.cancelGeneration.handle(person, queued.id()));

    assertEquals(queued, find(queued.id()));
    assertEquals(List.of(queued.photo()), storage.photos.all());
  }

  @Test
  void a_vault_that_cannot_be_looked_into_is_reported_and_the_due_are_erased_all_the_same() {
    granted(upload(service, person));
    storage.clock.advance(DAY);
    UseCases blind =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getName().equals("held")) {
                        throw new UncheckedIOException(new IOException("no such folder"));
                      }
                      return call.call();
                    }));

    assertEquals(
        new SweepReport(storage.clock.instant(), 1, 0, 0, 1), blind.sweepFacialData.handle());

    assertNothingIsHeld();
  }

  @Test
  void the_promises_tell_how_old_the_oldest_photo_is() {
    assertEquals(
        new Promises(0, Optional.empty(), DAY, 0, Optional.empty(), NOTHING_WAITS),
        service.seePromises.handle());
    granted(upload(service, person));
    Instant sweptAt = storage.clock.instant();
    service.sweepFacialData.handle();
    storage.clock.advance(Duration.ofHours(1));
    granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(23).minus(TICK));
    assertEquals(
        new Promises(2, Optional.of(DAY.minus(TICK)), DAY, 0, Optional.of(sweptAt), NOTHING_WAITS),
        service.seePromises.handle());

    storage.clock.advance(TICK);

    assertEquals(1, service.seePromises.handle().overdueErasures());
  }

  @Test
  void a_person_sees_their_photos_and_when_they_are_gone_at_the_latest() {
    Queued queued = granted(upload(service, person));
    granted(upload(service, signUpAndConsent(service)));

    assertEquals(
        List.of(queued.photo().firstByteAt().plus(DAY)),
        service.seeFacialData.handle(person).stream()
            .map(held -> held.deleteBy().instant())
            .toList());
  }

  @Test
  void an_artwork_that_nobody_registered_is_erased_when_it_is_met_again() {
    ImageId stranger = new ImageId(Fresh.uuid());
    storage.artworks.store(stranger, new byte[] {1});
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);

    assertEquals(0, service.sweepLeftovers.handle());
    assertEquals(2, storage.artworks.stored().size());
    assertEquals(1, service.sweepLeftovers.handle());

    assertEquals(storage.images.of(person), storage.artworks.stored());
    assertEquals(0, service.sweepLeftovers.handle());
  }

  @Test
  void an_artwork_that_is_about_to_be_registered_is_left_alone_and_others_are_not()
      throws Exception {
    ImageId[] aboutToBe = new ImageId[1];
    int[] swept = new int[1];
    UseCases[] painting = new UseCases[1];
    ImageId orphan = new ImageId(Fresh.uuid());
    painting[0] =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object answer = call.call();
                      if (method.getName().equals("store")) {
                        aboutToBe[0] =
                            storage.artworks.stored().stream()
                                .filter(stored -> !stored.equals(orphan))
                                .findFirst()
                                .orElseThrow();
                        swept[0] += painting[0].sweepLeftovers.handle();
                        swept[0] += painting[0].sweepLeftovers.handle();
                        swept[0] += painting[0].sweepLeftovers.handle();
                      }
                      return answer;
                    }));
    storage.artworks.store(orphan, new byte[] {1});
    painting[0].sweepLeftovers.handle();
    granted(upload(painting[0], person));

    // The orphan was first met before the painting began, so that it is erased during it.
    storage.queue.paintNext(painting[0].paintGeneration);

    assertEquals(1, swept[0]);
    assertEquals(Set.of(aboutToBe[0]), storage.artworks.stored());
    assertEquals(Set.of(aboutToBe[0]), storage.images.of(person));
  }

  @Test
  void a_failed_generation_is_remembered_for_a_day_and_a_done_one_as_long_as_its_image() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    storage.studio.refuseWith(Reason.NO_FACE_FOUND);
    Queued failed = granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    storage.clock.advance(GenerationRetention.STANDARD.afterItsEnd());
    service.sweepLeftovers.handle();
    assertEquals(2, storage.generations.of(person).size());

    storage.clock.advance(TICK);
    service.sweepLeftovers.handle();

    assertEquals(Optional.empty(), storage.generations.find(failed.id()));
    assertInstanceOf(Done.class, storage.generations.of(person).get(0));
  }

  @Test
  void sessions_that_have_expired_are_swept_away() {
    Session expired = aSession().of(person).openedAt(storage.clock.instant()).lasting(TICK).build();
    storage.sessions.add(expired);
    storage.clock.advance(TICK);

    service.sweepLeftovers.handle();

    assertEquals(List.of(), storage.sessions.of(person));
  }

  private UploadedPhoto leftBehind(Instant uploadedAt) {
    UploadedPhoto photo = aPhoto().of(person).uploadedAt(uploadedAt).build();
    storage.photos.add(photo);
    deposit(photo.id());
    return photo;
  }

  private void deposit(PhotoId photo) {
    try {
      storage.vault.deposit(photo, new ByteArrayInputStream(ExamplePhotos.png()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ports unableToErase() {
    return unableToErase(storage.vault.held().toArray(PhotoId[]::new));
  }

  private Ports unableToErase(PhotoId... stuck) {
    return storage
        .ports()
        .behind(
            (method, arguments, call) -> {
              if (method.getName().equals("erase") && List.of(stuck).contains(arguments[0])) {
                throw new IllegalStateException("stuck");
              }
              return call.call();
            });
  }

  private long audited(AuditEvent event) {
    return storage.trail.entries().stream().filter(entry -> entry.event() == event).count();
  }

  private void assertNothingIsHeld() {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
  }

  private Generation find(GenerationId id) {
    return storage.generations.find(id).orElseThrow();
  }
}
