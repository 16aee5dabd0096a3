package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.generation.GenerationSeen;
import app.dreamimage.application.generation.ProgressFeed;
import app.dreamimage.application.generation.RecentShortfalls;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.InMemoryStudio.Pause;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingProgress.Stage;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a queued generation to its end: whatever the studio does, the photo goes first. */
@Proves({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.FACES_ARE_PROCESSED_IN_ISOLATION,
  Clause.FACIAL_DATA_SERVES_THE_ARTWORK
})
final class PaintTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @Test
  void a_queued_generation_becomes_an_artwork_and_its_photo_is_gone() {
    byte[] artwork = {1, 2, 3, 4};
    storage.studio.answer(artwork);
    Queued queued = granted(upload(service, person));
    storage.clock.advance(Duration.ofSeconds(9));

    assertTrue(storage.queue.paintNext(service.paintGeneration));

    Done done = assertInstanceOf(Done.class, find(queued.id()));
    assertEquals(storage.clock.instant(), done.paintedAt());
    assertEquals(storage.clock.instant(), done.photoErasedAt());
    GeneratedImage image = granted(service.seeImage.handle(person, done.image()));
    assertEquals(queued.id(), image.generation());
    assertEquals(storage.clock.instant(), image.createdAt());
    assertArrayEquals(artwork, granted(service.fetchImage.handle(person, done.image())).file());
    assertNothingIsHeld();
  }

  @ParameterizedTest
  @EnumSource(
      value = Reason.class,
      names = {
        "NO_FACE_FOUND",
        "FACE_TOO_SMALL",
        "TOO_MANY_FACES",
        "PHOTO_DAMAGED",
        "PHOTO_CUT_OFF",
        "PHOTO_CODING_UNKNOWN",
        "PHOTO_TOO_MANY_PIXELS",
        "STUDIO_STOPPED",
        "STUDIO_TOOK_TOO_LONG"
      })
  void a_photo_that_the_studio_refuses_is_gone_and_the_reason_told(Reason reason) {
    storage.studio.refuseWith(reason);

    assertFailsBecause(reason, granted(upload(service, person)));
  }

  @Test
  @Proves(Clause.LANDMARKS_ARE_NEVER_STORED)
  void how_small_a_face_was_is_told_for_a_while_and_neither_stored_nor_recorded() {
    Refusal refusal = Refusal.faceTooSmall(new Shortfall(96, 31));
    storage.studio.refuseWith(refusal);
    Queued queued = granted(upload(service, person));
    assertEquals(Optional.empty(), see(queued.id()).refusal());

    assertFailsBecause(Reason.FACE_TOO_SMALL, queued);

    assertEquals(Optional.of(refusal), see(queued.id()).refusal());
    storage.clock.advance(RecentShortfalls.HELD_FOR);
    assertEquals(Optional.of(Refusal.because(Reason.FACE_TOO_SMALL)), see(queued.id()).refusal());
  }

  @Test
  void how_small_a_face_was_is_not_held_for_a_painting_that_was_called_off() {
    storage.studio.refuseWith(Refusal.faceTooSmall(new Shortfall(96, 31)));
    Queued queued = granted(upload(service, person));
    granted(service.cancelGeneration.handle(person, queued.id()));
    storage.queue.paintNext(service.paintGeneration);

    assertEquals(Optional.empty(), see(queued.id()).refusal());
  }

  @Test
  void a_studio_that_cannot_be_reached_ends_the_generation_and_the_photo() {
    storage.studio.failWith(new IllegalStateException("no such process"));

    assertFailsBecause(Reason.STUDIO_STOPPED, granted(upload(service, person)));
  }

  @Test
  void a_photo_whose_key_has_been_forgotten_cannot_be_painted() {
    Queued queued = granted(upload(service, person));
    storage.vault.erase(queued.photo().id());

    assertFailsBecause(Reason.PHOTO_GONE, queued);
  }

  @Test
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void a_photo_at_its_deadline_is_not_painted_any_more() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(PolicyTerms.VERSION_1_0.longestPhotoStay());

    assertFailsBecause(Reason.PHOTO_GONE, queued);
    assertEquals(0, storage.studio.paintings());
  }

  @Test
  void a_photo_just_before_its_deadline_is_still_painted() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(PolicyTerms.VERSION_1_0.longestPhotoStay().minusNanos(1_000));

    storage.queue.paintNext(service.paintGeneration);

    assertInstanceOf(Done.class, find(queued.id()));
  }

  @Test
  void painting_what_is_unknown_or_has_ended_does_nothing() {
    Queued queued = granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    Generation done = find(queued.id());
    long entries = storage.trail.size();

    service.paintGeneration.handle(queued.id());
    service.paintGeneration.handle(new GenerationId(Fresh.uuid()));

    assertEquals(done, find(queued.id()));
    assertEquals(1, storage.studio.paintings());
    assertEquals(entries, storage.trail.size());
  }

  @Test
  void a_painting_interrupted_three_times_fails_and_its_photo_is_gone() {
    Queued queued = granted(upload(service, person));
    UseCases dying =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getName().equals("paint")) {
                        throw new Trouble.Death();
                      }
                      return call.call();
                    }));
    for (int attempt = 1; attempt <= 3; attempt++) {
      assertThrows(Trouble.Death.class, () -> storage.queue.paintNext(dying.paintGeneration));
      assertEquals(attempt, assertInstanceOf(Painting.class, find(queued.id())).attempt());
    }

    assertFailsBecause(Reason.STUDIO_STOPPED, queued);
  }

  @Test
  void two_painters_of_one_generation_make_one_artwork() throws Exception {
    Queued queued = granted(upload(service, person));
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> first =
        Background.start(
            () -> {
              service.paintGeneration.handle(queued.id());
              return true;
            });
    pause.awaitReached();
    Background<Boolean> second =
        Background.start(
            () -> {
              service.paintGeneration.handle(queued.id());
              return true;
            });
    pause.release();

    assertTrue(first.answer());
    assertTrue(second.answer());
    Done done = assertInstanceOf(Done.class, find(queued.id()));
    assertEquals(Set.of(done.image()), storage.artworks.stored());
    assertEquals(Set.of(done.image()), storage.images.of(person));
    assertNothingIsHeld();
  }

  @Test
  void a_person_sees_their_place_in_the_queue_the_progress_and_the_end() throws Exception {
    granted(upload(service, person));
    Queued queued = granted(upload(service, person));
    GenerationSeen waiting = see(queued.id());
    assertEquals(OptionalInt.of(1), waiting.waitingBefore());
    assertEquals(Duration.ofSeconds(18), waiting.left().orElseThrow());
    assertEquals(
        queued.photo().firstByteAt().plus(Duration.ofHours(24)),
        waiting.deletePhotoBy().orElseThrow().instant());
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(OptionalInt.of(0), see(queued.id()).waitingBefore());

    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter =
        Background.start(() -> storage.queue.paintNext(service.paintGeneration));
    pause.awaitReached();
    GenerationSeen painting = see(queued.id());
    assertTrue(painting.preview().isPresent());
    assertEquals(List.of(), painting.images());
    assertEquals(OptionalInt.empty(), painting.waitingBefore());
    assertEquals(Stage.PAINTING, painting.progress().orElseThrow().stage());
    assertTrue(painting.left().orElseThrow().compareTo(Duration.ofSeconds(6)) < 0);

    pause.release();
    painter.answer();
    GenerationSeen done = see(queued.id());
    assertEquals(Optional.empty(), done.progress());
    assertEquals(Optional.empty(), done.preview());
    assertEquals(1, done.images().size());
    assertEquals(Optional.empty(), done.left());
    assertEquals(Optional.empty(), done.deletePhotoBy());
    assertEquals(2, service.seeGenerations.handle(person).size());
  }

  @Test
  void every_artwork_that_is_painted_before_counts_in_the_waiting_time() throws Exception {
    order(4);
    Queued last = order(1);
    assertEquals(OptionalInt.of(1), see(last.id()).waitingBefore());
    assertEquals(Duration.ofSeconds(6 * (4 + 1 + 1)), see(last.id()).left().orElseThrow());

    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter =
        Background.start(() -> storage.queue.paintNext(service.paintGeneration));
    pause.awaitReached();

    assertEquals(OptionalInt.of(0), see(last.id()).waitingBefore());
    assertEquals(Duration.ofSeconds(6 * (4 + 1)), see(last.id()).left().orElseThrow());
    pause.release();
    assertTrue(painter.answer());
  }

  @Test
  void a_follower_sees_the_artwork_grow_and_nothing_of_it_is_left_in_memory() {
    Queued queued = granted(upload(service, person));
    List<String> looks = new ArrayList<>();
    service.feed.follow(
        queued.id(),
        () ->
            see(queued.id())
                .preview()
                .ifPresent(look -> looks.add(new String(look.jpeg(), StandardCharsets.US_ASCII))));

    storage.queue.paintNext(service.paintGeneration);

    assertEquals(List.of("a look", "a look"), looks);
    assertEquals(Optional.empty(), service.feed.preview(queued.id()));
  }

  @Test
  void one_photo_becomes_as_many_artworks_as_were_ordered_and_is_gone() {
    Queued queued = order(3);

    storage.queue.paintNext(service.paintGeneration);

    GenerationSeen done = see(queued.id());
    assertEquals(3, done.images().size());
    assertEquals(Set.copyOf(done.images()), storage.images.of(person));
    assertEquals(Set.copyOf(done.images()), storage.artworks.stored());
    assertEquals(done.images().get(0), assertInstanceOf(Done.class, done.generation()).image());
    assertNothingIsHeld();

    ImageId first = done.images().get(0);
    granted(service.deleteImage.handle(person, first));
    assertEquals(done.images().subList(1, 3), see(queued.id()).images());
    for (ImageId other : done.images().subList(1, 3)) {
      granted(service.deleteImage.handle(person, other));
    }
    assertEquals(List.of(), service.seeGenerations.handle(person));
  }

  @Test
  void a_store_that_fails_at_one_of_several_artworks_keeps_none_of_them_and_no_look() {
    Queued queued = order(4);
    UseCases failing = new UseCases(storage.ports().behind(failingAtCall(3, "store")));

    assertThrows(Trouble.Failure.class, () -> storage.queue.paintNext(failing.paintGeneration));

    assertEquals(Set.of(), storage.artworks.stored());
    assertInstanceOf(Painting.class, find(queued.id()));
    assertEquals(Optional.empty(), failing.feed.latest(queued.id()));
    assertEquals(Optional.empty(), failing.feed.preview(queued.id()));
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(4, see(queued.id()).images().size());
    assertEquals(Set.copyOf(see(queued.id()).images()), storage.artworks.stored());
  }

  @Test
  void a_store_that_can_do_nothing_any_more_says_what_went_wrong_first() {
    order(4);
    Ports.Interceptor broken = failingAtCall(3, "store");
    UseCases failing =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (isOfAnArtwork("erase", method)) {
                        throw new IllegalStateException("cannot erase either");
                      }
                      return broken.around(method, arguments, call);
                    }));

    Trouble.Failure first =
        assertThrows(Trouble.Failure.class, () -> storage.queue.paintNext(failing.paintGeneration));

    assertEquals(3, first.getSuppressed().length);
    assertEquals(2, storage.artworks.stored().size());
    service.sweepLeftovers.handle();
    service.sweepLeftovers.handle();
    assertEquals(Set.of(), storage.artworks.stored());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Proves({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.ACCOUNT_DELETION_IS_COMPLETE})
  void several_artworks_that_come_after_they_were_called_off_are_all_left(boolean closes)
      throws Exception {
    Queued queued = order(4);
    storage.studio.doNotHearCallingOff();
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter =
        Background.start(() -> storage.queue.paintNext(service.paintGeneration));
    pause.awaitReached();
    Background<Boolean> caller =
        Background.start(
            () ->
                closes
                    ? granted(service.closeAccount.handle(person)) != null
                    : granted(service.cancelGeneration.handle(person, queued.id())) != null);
    pause.awaitCalledOff();
    pause.release();

    assertTrue(painter.answer());
    assertTrue(caller.answer());
    assertEquals(Set.of(), storage.artworks.stored());
    assertEquals(Set.of(), storage.images.of(person));
    assertEquals(Optional.empty(), service.feed.preview(queued.id()));
    assertNothingIsHeld();
  }

  private Queued order(int variations) {
    return granted(
        upload(
            service,
            person,
            new ByteArrayInputStream(ExamplePhotos.png()),
            GenerationBuilder.anOrderFor(variations)));
  }

  /** The store of artworks does this once less often than it is asked to, and then fails. */
  private static Ports.Interceptor failingAtCall(int number, String name) {
    AtomicInteger calls = new AtomicInteger();
    return (method, arguments, call) -> {
      if (isOfAnArtwork(name, method) && calls.incrementAndGet() == number) {
        throw new Trouble.Failure();
      }
      return call.call();
    };
  }

  private static boolean isOfAnArtwork(String name, Method method) {
    return method.getDeclaringClass().equals(ArtworkStore.class) && method.getName().equals(name);
  }

  @Test
  void followers_are_told_of_every_move_until_they_stop_following() {
    Queued queued = granted(upload(service, person));
    List<String> seen = new ArrayList<>();
    ProgressFeed.Following following =
        service.feed.follow(
            queued.id(), () -> seen.add(find(queued.id()).getClass().getSimpleName()));

    storage.queue.paintNext(service.paintGeneration);

    assertEquals("Painting", seen.get(0));
    assertEquals("Done", seen.get(seen.size() - 1));
    assertEquals(7, seen.size());
    following.close();
    following.close();
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(7, seen.size());
  }

  @Test
  void a_follower_of_another_generation_learns_that_it_has_moved_up() {
    granted(upload(service, person));
    Queued second = granted(upload(service, person));
    AtomicInteger told = new AtomicInteger();
    service.feed.follow(second.id(), told::incrementAndGet);

    storage.queue.paintNext(service.paintGeneration);

    assertEquals(2, told.get());
  }

  @Test
  void a_follower_that_throws_keeps_nobody_from_painting_and_no_other_from_hearing() {
    Queued queued = granted(upload(service, person));
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger told = new AtomicInteger();
    service.feed.follow(
        queued.id(),
        () -> {
          calls.incrementAndGet();
          throw new IllegalStateException("the connection is closed");
        });
    service.feed.follow(queued.id(), told::incrementAndGet);

    storage.queue.paintNext(service.paintGeneration);

    assertInstanceOf(Done.class, find(queued.id()));
    assertEquals(1, calls.get());
    assertEquals(7, told.get());
  }

  private void assertFailsBecause(Reason reason, Queued queued) {
    storage.queue.paintNext(service.paintGeneration);

    Failed failed = assertInstanceOf(Failed.class, find(queued.id()));
    assertEquals(reason, failed.reason());
    assertEquals(storage.clock.instant(), failed.photoErasedAt());
    assertEquals(Set.of(), storage.artworks.stored());
    assertEquals(List.of(), storage.queue.waiting());
    assertNothingIsHeld();
  }

  private void assertNothingIsHeld() {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
  }

  private GenerationSeen see(GenerationId id) {
    return granted(service.seeGeneration.handle(person, id));
  }

  private Generation find(GenerationId id) {
    return storage.generations.find(id).orElseThrow();
  }
}
