package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.facialdata.SweepReport;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A clock that cannot be trusted makes photos go sooner, never later. */
@Proves({Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, Clause.PHOTO_IS_TEMPORARY})
final class UnsureClockTest {

  private static final Duration TOLERATED = Duration.ofMinutes(1);
  private static final Duration TICK = Duration.ofNanos(1_000);

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @Test
  void a_clock_that_was_set_back_makes_every_photo_go() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(10));
    assertEquals(0, service.sweepFacialData.handle().photosErased());

    storage.clock.advance(TOLERATED.plus(TICK).negated());

    assertEquals(1, service.sweepFacialData.handle().photosErased());
    assertEquals(Reason.PHOTO_GONE, assertInstanceOf(Failed.class, find(queued)).reason());
    assertEquals(Set.of(), storage.vault.held());
  }

  @Test
  void a_clock_that_was_corrected_by_little_makes_none_go() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(10));
    service.sweepFacialData.handle();

    storage.clock.advance(TOLERATED.negated());

    assertEquals(0, service.sweepFacialData.handle().photosErased());
    assertEquals(queued, find(queued));
  }

  @Test
  void corrections_by_little_do_not_add_up() {
    granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(10));
    service.sweepFacialData.handle();
    storage.clock.advance(TOLERATED.negated());
    assertEquals(0, service.sweepFacialData.handle().photosErased());

    storage.clock.advance(TICK.negated());

    assertEquals(1, service.sweepFacialData.handle().photosErased());
  }

  @Test
  void a_clock_that_was_set_back_while_the_service_stood_still_is_noticed_at_its_start() {
    granted(upload(service, person));
    storage.clock.advance(Duration.ofHours(10));
    service.sweepFacialData.handle();
    storage.clock.advance(Duration.ofHours(-5));

    UseCases started = new UseCases(storage.ports());

    assertEquals(1, started.sweepFacialData.handle().photosErased());
  }

  @Test
  void once_everything_has_gone_the_clock_is_believed_again() {
    granted(upload(service, person));
    service.sweepFacialData.handle();
    storage.clock.advance(Duration.ofDays(-1));
    assertEquals(1, service.sweepFacialData.handle().photosErased());
    Queued later = granted(upload(service, person));

    assertEquals(0, service.sweepFacialData.handle().photosErased());

    assertEquals(later, find(later));
    assertEquals(Optional.of(storage.clock.instant()), storage.readings.latest());
  }

  @Test
  void a_clock_is_not_believed_again_while_anything_is_left() {
    Queued queued = granted(upload(service, person));
    service.sweepFacialData.handle();
    Instant before = storage.clock.instant();
    storage.clock.advance(Duration.ofDays(-1));
    UseCases unable = new UseCases(unableToErase());

    SweepReport report = unable.sweepFacialData.handle();

    assertEquals(1, report.stillOverdue());
    assertTrue(report.couldNotErase() > 0);
    assertEquals(Optional.of(before), storage.readings.latest());
    assertEquals(1, service.sweepFacialData.handle().photosErased());
    assertInstanceOf(Failed.class, find(queued));
  }

  @Test
  void a_photo_from_the_future_goes_though_no_sweep_had_seen_the_clock_before() {
    granted(upload(service, person));
    storage.clock.advance(TOLERATED.plus(TICK).negated());

    assertEquals(1, service.sweepFacialData.handle().photosErased());
  }

  @Test
  void a_photo_from_the_future_is_not_painted_and_counts_as_overdue() {
    Queued queued = granted(upload(service, person));
    storage.clock.advance(TOLERATED.plus(TICK).negated());
    assertEquals(1, service.seePromises.handle().overdueErasures());

    storage.queue.paintNext(service.paintGeneration);

    assertEquals(Reason.PHOTO_GONE, assertInstanceOf(Failed.class, find(queued)).reason());
    assertEquals(0, service.seePromises.handle().overdueErasures());
  }

  private Ports unableToErase() {
    return storage
        .ports()
        .behind(
            (method, arguments, call) -> {
              if (method.getName().equals("erase")) {
                throw new IllegalStateException("stuck");
              }
              return call.call();
            });
  }

  private Generation find(Queued queued) {
    return storage.generations.find(queued.id()).orElseThrow();
  }
}
