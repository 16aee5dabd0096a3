package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Consent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.facialdata.PhotoNotErased;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every script is run again and again, with something going wrong at its first call of a port, its
 * second, and so on to its last; then what survived is swept and painted as after a restart.
 */
@Proves({
  Clause.PHOTO_ERASED_AFTER_GENERATION,
  Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
  Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME,
  Clause.PHOTO_IS_TEMPORARY
})
final class CrashTest {

  private static final int MOST_CALLS = 1_000;
  private static final int MOST_PAINTINGS = 20;

  /** What a person does, noting down what they were told had been done. */
  private interface Script {
    void run(UseCases service, InMemoryStorage storage, AccountId person, Told told);
  }

  /** What must hold once all has settled. */
  private interface Settled {
    void check(UseCases service, InMemoryStorage storage, AccountId person, Told told);
  }

  /** What a person was told had been done. */
  private static final class Told {
    private Optional<GenerationId> queued = Optional.empty();
    private boolean ended;
  }

  @ParameterizedTest
  @EnumSource(Trouble.Kind.class)
  void a_photo_that_was_accepted_becomes_an_artwork_and_is_gone(Trouble.Kind kind) {
    wherever(
        kind,
        (service, storage, person, told) -> {
          told.queued = Optional.of(granted(upload(service, person)).id());
          storage.queue.paintNext(service.paintGeneration);
        },
        (service, storage, person, told) -> {
          if (told.queued.isPresent() && kind.isDeath()) {
            assertInstanceOf(Done.class, find(storage, told.queued.get()));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Trouble.Kind.class)
  void a_cancelled_generation_ends_and_its_photo_is_gone(Trouble.Kind kind) {
    wherever(
        kind,
        (service, storage, person, told) -> {
          told.queued = Optional.of(granted(upload(service, person)).id());
          granted(service.cancelGeneration.handle(person, told.queued.get()));
          told.ended = true;
        },
        (service, storage, person, told) -> {
          if (told.ended) {
            assertInstanceOf(Cancelled.class, find(storage, told.queued.orElseThrow()));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Trouble.Kind.class)
  @Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
  void nothing_is_painted_once_consent_is_withdrawn(Trouble.Kind kind) {
    wherever(
        kind,
        (service, storage, person, told) -> {
          told.queued = Optional.of(granted(upload(service, person)).id());
          granted(withdraw(service, person));
          told.ended = true;
          assertEquals(List.of(), storage.photos.of(person));
        },
        (service, storage, person, told) -> {
          if (storage.consents.of(person).consentTo(Purpose.FACE_ANALYSIS)
              instanceof Consent.Withdrawn) {
            assertEquals(Set.of(), storage.images.of(person));
          } else {
            assertFalse(told.ended);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Trouble.Kind.class)
  @Proves({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
  void nothing_of_a_closed_account_remains(Trouble.Kind kind) {
    wherever(
        kind,
        (service, storage, person, told) -> {
          granted(upload(service, person));
          storage.queue.paintNext(service.paintGeneration);
          granted(upload(service, person));
          granted(service.closeAccount.handle(person));
          told.ended = true;
        },
        (service, storage, person, told) -> {
          if (storage.accounts.find(person).isPresent()) {
            assertFalse(told.ended);
            granted(service.closeAccount.handle(person));
          }
          sweepTwice(service);
          assertEquals(List.of(), storage.generations.of(person));
          assertEquals(Set.of(), storage.images.of(person));
          assertEquals(Set.of(), storage.artworks.stored());
          assertEquals(List.of(), storage.consents.of(person).decisions());
          assertEquals(Optional.empty(), storage.pseudonyms.of(person));
        });
  }

  @ParameterizedTest
  @EnumSource(Trouble.Kind.class)
  @Proves({Clause.IMAGES_STAY_UNTIL_DELETED, Clause.DELETION_WORKS_EVERYWHERE})
  void an_artwork_is_there_as_a_whole_until_it_is_gone_as_a_whole(Trouble.Kind kind) {
    wherever(
        kind,
        (service, storage, person, told) -> {
          granted(upload(service, person));
          storage.queue.paintNext(service.paintGeneration);
          for (ImageId image : storage.images.of(person)) {
            granted(service.deleteImage.handle(person, image));
          }
          told.ended = true;
        },
        (service, storage, person, told) -> {
          if (told.ended) {
            assertEquals(Set.of(), storage.images.of(person));
            assertTrue(storage.generations.of(person).stream().noneMatch(Done.class::isInstance));
          }
        });
  }

  private static void wherever(Trouble.Kind kind, Script script, Settled settled) {
    boolean wentWrong = true;
    int at = 0;
    while (wentWrong) {
      at++;
      assertTrue(at < MOST_CALLS, "the script never ends");
      wentWrong = once(new Trouble(kind, at), kind, script, settled);
    }
    assertTrue(at > 10, "the script hardly calls a port");
  }

  private static boolean once(Trouble trouble, Trouble.Kind kind, Script script, Settled settled) {
    InMemoryStorage storage = new InMemoryStorage();
    AccountId person = signUpAndConsent(new UseCases(storage.ports()));
    UseCases service = new UseCases(storage.ports().behind(trouble));
    Told told = new Told();
    try {
      script.run(service, storage, person, told);
    } catch (Trouble.Death | Trouble.Failure | PhotoNotErased e) {
      assertTrue(trouble.hasHappened());
    }

    trouble.pass();
    UseCases after = kind.isDeath() ? new UseCases(storage.ports()) : service;
    after.sweepFacialData.handle();
    paintAll(after, storage);
    sweepTwice(after);
    assertPromisesKept(after, storage);
    for (Generation generation : storage.generations.of(person)) {
      if (generation instanceof Done done) {
        assertTrue(storage.artworks.read(done.image()).isPresent(), "an artwork was lost");
      }
    }
    settled.check(after, storage, person, told);
    assertPromisesKept(after, storage);
    return trouble.hasHappened();
  }

  private static void paintAll(UseCases service, InMemoryStorage storage) {
    for (int i = 0; i < MOST_PAINTINGS && !storage.queue.waiting().isEmpty(); i++) {
      storage.queue.paintNext(service.paintGeneration);
    }
    assertEquals(List.of(), storage.queue.waiting());
  }

  private static void sweepTwice(UseCases service) {
    for (int i = 0; i < 2; i++) {
      assertTrue(service.sweepFacialData.handle().isClean());
      service.sweepLeftovers.handle();
    }
  }

  private static void assertPromisesKept(UseCases service, InMemoryStorage storage) {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
    assertEquals(List.of(), storage.generations.unfinished());
    assertEquals(0, service.seePromises.handle().photosHeld());
    assertEquals(storage.images.known(storage.artworks.stored()), storage.artworks.stored());
    for (ImageId stored : storage.artworks.stored()) {
      GeneratedImage image = storage.images.find(stored).orElseThrow();
      assertEquals(
          image.bytes(), granted(service.fetchImage.handle(image.owner(), stored)).file().length);
      Done done = assertInstanceOf(Done.class, find(storage, image.generation()));
      assertEquals(stored, done.image());
    }
  }

  private static Generation find(InMemoryStorage storage, GenerationId id) {
    return storage.generations.find(id).orElseThrow();
  }
}
