package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static app.dreamimage.domain.consent.DecisionBuilder.aWithdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.InMemoryStudio.Pause;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever calls off a generation is answered when its photo is gone, whatever it was doing. */
@Proves({
  Clause.CONTROL_OVER_FACIAL_PROCESSING,
  Clause.DELETION_WORKS_EVERYWHERE,
  Clause.RIGHT_TO_DELETION,
  Clause.PHOTO_ERASED_AFTER_GENERATION
})
final class CallOffTest {

  /** A way in which a person has their facial data erased. */
  private interface Way {
    void go(UseCases service, AccountId person, GenerationId generation);
  }

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  /** Each way, and what the receipts say then; when the account is closed they go with it. */
  static Stream<Arguments> ways() {
    return Stream.of(
        way(
            "cancel",
            (service, person, id) -> granted(service.cancelGeneration.handle(person, id)),
            ErasureReason.CANCELLED),
        way(
            "withdraw",
            (service, person, id) -> granted(withdraw(service, person)),
            ErasureReason.CONSENT_WITHDRAWN),
        way(
            "erase",
            (service, person, id) -> assertEquals(1, service.eraseFacialData.handle(person)),
            ErasureReason.ERASURE_ASKED_FOR),
        way("close", (service, person, id) -> granted(service.closeAccount.handle(person))));
  }

  private static Arguments way(String name, Way way, ErasureReason... told) {
    return Arguments.of(Named.of(name, way), List.of(told));
  }

  private void assertTold(List<ErasureReason> reasons) {
    assertEquals(
        reasons, storage.receipts.of(person).stream().map(DeletionReceipt::reason).toList());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void a_photo_that_waits_is_gone_at_once(Way way, List<ErasureReason> told) {
    Queued queued = granted(upload(service, person));

    way.go(service, person, queued.id());

    assertNothingIsHeld();
    assertTold(told);
    assertCancelledOrForgotten(queued.id());
    storage.queue.paintNext(service.paintGeneration);
    assertEquals(0, storage.studio.paintings());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void a_photo_in_the_studio_has_left_it_when_the_person_is_answered(
      Way way, List<ErasureReason> told) throws Exception {
    Queued queued = granted(upload(service, person));
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter = paintInTheBackground();
    pause.awaitReached();

    way.go(service, person, queued.id());

    assertFalse(storage.studio.isAtWork());
    assertNothingIsHeld();
    assertCancelledOrForgotten(queued.id());
    assertTrue(painter.answer());
    assertTold(told);
    assertEquals(Set.of(), storage.artworks.stored());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void an_artwork_that_comes_after_it_was_called_off_is_discarded(Way way, List<ErasureReason> told)
      throws Exception {
    Queued queued = granted(upload(service, person));
    storage.studio.doNotHearCallingOff();
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter = paintInTheBackground();
    pause.awaitReached();
    Background<Boolean> caller =
        Background.start(
            () -> {
              way.go(service, person, queued.id());
              return true;
            });
    pause.awaitCalledOff();
    assertFalse(caller.hasEnded());

    pause.release();

    assertTrue(caller.answer());
    assertTrue(painter.answer());
    assertCancelledOrForgotten(queued.id());
    assertNothingIsHeld();
    assertTold(told);
    assertEquals(Set.of(), storage.artworks.stored());
    assertEquals(Set.of(), storage.images.of(person));
  }

  @Test
  void a_painter_who_begins_between_two_looks_is_waited_for() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<?>[] painter = new Background<?>[1];
    UseCases[] hooked = new UseCases[1];
    hooked[0] =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getName().equals("find")
                          && method.getDeclaringClass().getSimpleName().equals("Generations")
                          && looks.incrementAndGet() == 2) {
                        painter[0] =
                            Background.start(
                                () -> storage.queue.paintNext(hooked[0].paintGeneration));
                        pause.awaitReached();
                      }
                      return call.call();
                    }));
    Queued queued = granted(upload(hooked[0], person));

    granted(hooked[0].cancelGeneration.handle(person, queued.id()));

    assertFalse(storage.studio.isAtWork());
    assertNothingIsHeld();
    assertInstanceOf(Cancelled.class, find(queued.id()));
    painter[0].answer();
  }

  @Test
  void a_studio_that_does_not_let_go_keeps_nothing_in_the_vault() throws Exception {
    UseCases impatient = new UseCases(storage.ports(), Duration.ZERO, Duration.ofMillis(1));
    Queued queued = granted(upload(impatient, person));
    Queued other = granted(upload(impatient, person));
    storage.studio.doNotHearCallingOff();
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter =
        Background.start(() -> storage.queue.paintNext(impatient.paintGeneration));
    pause.awaitReached();

    assertThrows(IllegalStateException.class, () -> withdraw(impatient, person));

    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(queued.photo()), storage.photos.of(person));
    assertInstanceOf(Cancelled.class, find(other.id()));
    assertFalse(find(queued.id()) instanceof Cancelled, "nothing ends while the studio has it");
    pause.release();
    assertTrue(painter.answer());
    assertInstanceOf(Cancelled.class, find(queued.id()));
    assertNothingIsHeld();
  }

  @Test
  void what_has_ended_cannot_be_cancelled_and_stays_as_it_is() {
    Queued queued = granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    Done done = assertInstanceOf(Done.class, find(queued.id()));

    assertEquals(
        Reason.GENERATION_ALREADY_ENDED,
        refused(service.cancelGeneration.handle(person, queued.id())));

    assertEquals(done, find(queued.id()));
    assertTrue(storage.artworks.read(done.image()).isPresent());
  }

  @Test
  void a_generation_is_cancelled_once() {
    Queued queued = granted(upload(service, person));
    granted(service.cancelGeneration.handle(person, queued.id()));

    assertEquals(
        Reason.GENERATION_ALREADY_ENDED,
        refused(service.cancelGeneration.handle(person, queued.id())));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void nobody_cancels_what_is_unknown_or_somebody_elses() {
    Queued queued = granted(upload(service, person));
    AccountId stranger = signUpAndConsent(service);

    assertEquals(Reason.NOT_THERE, refused(service.cancelGeneration.handle(stranger, queued.id())));
    assertEquals(
        Reason.NOT_THERE,
        refused(service.cancelGeneration.handle(person, new GenerationId(Fresh.uuid()))));
    assertEquals(0, service.eraseFacialData.handle(stranger));

    assertEquals(queued, find(queued.id()));
    assertTrue(storage.vault.holds(queued.photo().id()));
  }

  @Test
  void an_artwork_that_exists_stays_when_consent_is_withdrawn() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);

    granted(withdraw(service, person));

    assertEquals(1, storage.images.of(person).size());
    assertEquals(storage.images.of(person), storage.artworks.stored());
  }

  @Test
  void a_generation_queued_before_a_withdrawal_is_not_painted_after_it() {
    Queued queued = granted(upload(service, person));
    withdrawWithoutCallingOff();

    storage.queue.paintNext(service.paintGeneration);

    Failed failed = assertInstanceOf(Failed.class, find(queued.id()));
    assertEquals(Reason.CONSENT_WITHDRAWN, failed.reason());
    assertEquals(0, storage.studio.paintings());
    assertNothingIsHeld();
  }

  @Test
  void consent_given_again_lets_the_next_photo_in() {
    granted(withdraw(service, person));
    assertEquals(Reason.CONSENT_WITHDRAWN, refused(upload(service, person)));

    granted(consent(service, person));

    granted(upload(service, person));
  }

  @Test
  void a_clock_that_is_set_back_does_not_undo_a_withdrawal() {
    storage.clock.advance(Duration.ofHours(-1));

    granted(withdraw(service, person));

    assertEquals(Reason.CONSENT_WITHDRAWN, refused(upload(service, person)));
    assertEquals(2, service.seeConsents.handle(person).decisions().size());
  }

  @Test
  void the_promise_ends_a_painting_that_lasts_too_long_as_failed() throws Exception {
    Queued queued = granted(upload(service, person));
    Pause pause = storage.studio.pauseInTheMiddle();
    Background<Boolean> painter = paintInTheBackground();
    pause.awaitReached();
    storage.clock.advance(PolicyTerms.VERSION_1_0.longestPhotoStay());

    assertTrue(service.sweepFacialData.handle().isClean());

    assertFalse(storage.studio.isAtWork());
    assertEquals(Reason.PHOTO_GONE, assertInstanceOf(Failed.class, find(queued.id())).reason());
    assertNothingIsHeld();
    assertTrue(painter.answer());
  }

  private void withdrawWithoutCallingOff() {
    storage.consents.add(person, aWithdrawal().at(storage.clock.instant()).build());
  }

  private Background<Boolean> paintInTheBackground() {
    return Background.start(() -> storage.queue.paintNext(service.paintGeneration));
  }

  private void assertNothingIsHeld() {
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
  }

  private void assertCancelledOrForgotten(GenerationId id) {
    Optional<Generation> found = storage.generations.find(id);
    assertEquals(storage.accounts.find(person).isPresent(), found.isPresent());
    found.ifPresent(generation -> assertInstanceOf(Cancelled.class, generation));
  }

  private Generation find(GenerationId id) {
    return storage.generations.find(id).orElseThrow();
  }
}
