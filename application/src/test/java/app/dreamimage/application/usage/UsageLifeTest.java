package app.dreamimage.application.usage;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.domain.usage.CellBuilder.aCell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.InMemoryUsageTallies;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.usage.FlushUsage.Occasion;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsageRetention;
import app.dreamimage.domain.usage.UsageTallies;
import app.dreamimage.domain.usage.UsedFeature;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From a use to a count that nobody can be found in. */
@Proves({
  Clause.INTERACTION_DATA_IDENTIFIES_NOBODY,
  Clause.USAGE_DATA_IS_AGGREGATED,
  Clause.DEVICE_DATA_IS_ANONYMISED
})
final class UsageLifeTest {

  private static final DeviceClass PHONE = DeviceClass.of("Android Mobile Chrome/1");
  private static final UsageCell CELL = aCell().from(PHONE).build();
  private static final Duration HOUR = Duration.ofHours(1);

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final Set<AccountId> objecting = new HashSet<>();
  private final InMemoryUsageTallies tallies = new InMemoryUsageTallies(storage.unitOfWork);
  private final PendingUsage pending = new PendingUsage(KThreshold.STANDARD);
  private final CountUse count =
      new CountUse(
          pending,
          (purpose, person) -> purpose == Purpose.SERVICE_IMPROVEMENT && objecting.contains(person),
          storage.clock);
  private final FlushUsage flush =
      new FlushUsage(pending, tallies, storage.unitOfWork, storage.clock);
  private final AccountId person = new AccountId(Fresh.uuid());

  private void use(int times) {
    for (int i = 0; i < times; i++) {
      assertTrue(useOnce());
    }
  }

  private boolean useOnce() {
    return count.handle(
        new CountUse.Command(person, UsedFeature.ORDERING, "oil", UsageResult.DONE, PHONE));
  }

  private static UsageCounts counts(UsageCell cell, long count) {
    return new UsageCounts(Map.of(cell, count));
  }

  @Test
  @Proves({Clause.RIGHT_TO_RESTRICTION, Clause.RIGHT_TO_OBJECT})
  void of_whoever_has_restricted_the_use_of_their_data_nothing_is_counted() {
    AccountId restricted = signUpAndConsent(service);
    CountUse asking = new CountUse(pending, service.objections, storage.clock);
    CountUse.Command use =
        new CountUse.Command(restricted, UsedFeature.ORDERING, "oil", UsageResult.DONE, PHONE);
    assertTrue(asking.handle(use));
    storage.restrictions.add(restricted, new Restriction(storage.clock.instant()));

    assertFalse(asking.handle(use));

    assertTrue(flush.handle(Occasion.AT_THE_END));
    assertEquals(counts(CELL.onAnyDevice(), 1), tallies.all());
  }

  @Test
  void uses_wait_in_memory_until_an_hour_has_passed() {
    use(10);
    storage.clock.advance(HOUR.minusNanos(1_000));
    assertFalse(flush.handle(Occasion.NOW_AND_THEN));
    assertEquals(UsageCounts.none(), tallies.all());

    storage.clock.advance(Duration.ofNanos(1_000));
    assertTrue(flush.handle(Occasion.NOW_AND_THEN));
    assertEquals(counts(CELL, 10), tallies.all());
    assertFalse(flush.handle(Occasion.NOW_AND_THEN));
  }

  @Test
  void a_clock_that_was_set_back_does_not_keep_uses_from_being_written() {
    storage.clock.advance(Duration.ofNanos(1_000).negated());

    assertTrue(flush.handle(Occasion.NOW_AND_THEN));
    assertFalse(flush.handle(Occasion.NOW_AND_THEN));
  }

  @Test
  void what_too_few_uses_share_waits_for_the_end_of_the_day_and_loses_its_device() {
    use(9);
    storage.clock.advance(HOUR);
    assertTrue(flush.handle(Occasion.NOW_AND_THEN));
    assertEquals(UsageCounts.none(), tallies.all());

    storage.clock.set(Instant.parse("2026-12-02T00:00:00Z"));
    assertTrue(flush.handle(Occasion.NOW_AND_THEN));

    assertEquals(counts(CELL.onAnyDevice(), 9), tallies.all());
  }

  @Test
  void at_the_end_of_the_process_everything_is_written_and_no_rare_device() {
    use(9);
    assertTrue(flush.handle(Occasion.AT_THE_END));
    assertEquals(counts(CELL.onAnyDevice(), 9), tallies.all());

    use(10);
    assertTrue(flush.handle(Occasion.AT_THE_END));
    assertTrue(flush.handle(Occasion.AT_THE_END));

    assertEquals(counts(CELL, 10).plus(counts(CELL.onAnyDevice(), 9)), tallies.all());
  }

  @Test
  void what_could_not_be_written_is_written_later() {
    use(10);
    FlushUsage failing = new FlushUsage(pending, unable(), storage.unitOfWork, storage.clock);
    assertThrows(IllegalStateException.class, () -> failing.handle(Occasion.AT_THE_END));

    assertTrue(flush.handle(Occasion.AT_THE_END));

    assertEquals(counts(CELL, 10), tallies.all());
  }

  private static UsageTallies unable() {
    return new UsageTallies() {
      @Override
      public void add(UsageCounts counts) {
        throw new IllegalStateException("no database");
      }

      @Override
      public UsageCounts all() {
        return UsageCounts.none();
      }

      @Override
      public boolean remove(UsageCell cell, long count) {
        throw new IllegalStateException("no database");
      }
    };
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void whoever_objects_is_not_counted_from_that_moment_on() {
    use(10);
    objecting.add(person);

    assertFalse(useOnce());

    flush.handle(Occasion.AT_THE_END);
    assertEquals(counts(CELL, 10), tallies.all());
  }

  @Test
  void days_long_past_become_months() {
    UsageCell november = aCell().on("2026-11-30").build();
    UsageCell first = aCell().on("2026-12-01").build();
    UsageCell second = aCell().on("2026-12-02").build();
    tallies.add(
        counts(november, 3)
            .plus(counts(first, 4))
            .plus(counts(second, 5))
            .plus(counts(first.inItsMonth(), 100)));
    storage.clock.set(Instant.parse("2027-01-01T23:59:59.999999Z"));
    FoldUsage fold =
        new FoldUsage(tallies, storage.unitOfWork, storage.clock, UsageRetention.STANDARD);

    assertEquals(2, fold.handle());
    assertEquals(0, fold.handle());

    assertEquals(
        counts(november.inItsMonth(), 3)
            .plus(counts(first.inItsMonth(), 104))
            .plus(counts(second, 5)),
        tallies.all());
  }

  @Test
  void what_two_processes_fold_at_once_is_counted_once() {
    UsageCell day = aCell().on("2026-12-01").build();
    tallies.add(counts(day, 4));
    storage.clock.set(Instant.parse("2027-02-01T00:00:00Z"));
    UsageCounts seenBefore = tallies.all();
    FoldUsage fold =
        new FoldUsage(tallies, storage.unitOfWork, storage.clock, UsageRetention.STANDARD);
    assertEquals(1, fold.handle());

    FoldUsage late =
        new FoldUsage(
            seeing(seenBefore), storage.unitOfWork, storage.clock, UsageRetention.STANDARD);

    assertEquals(0, late.handle());
    assertEquals(counts(day.inItsMonth(), 4), tallies.all());
  }

  private UsageTallies seeing(UsageCounts counts) {
    return new UsageTallies() {
      @Override
      public void add(UsageCounts more) {
        tallies.add(more);
      }

      @Override
      public UsageCounts all() {
        return counts;
      }

      @Override
      public boolean remove(UsageCell cell, long count) {
        return tallies.remove(cell, count);
      }
    };
  }

  @Test
  void what_is_too_little_is_not_shown() {
    UsageCell refused = aCell().ending(UsageResult.REFUSED).build();
    UsageCell painted = aCell().of(UsedFeature.PAINTING).build();
    UsageCell nextDay = aCell().on("2026-12-02").build();
    tallies.add(
        counts(CELL, 20)
            .plus(counts(refused, 9))
            .plus(counts(painted, 10))
            .plus(counts(nextDay, 3)));

    Map<SeeUsage.Table, KThreshold.Shown<UsageCell>> shown =
        new SeeUsage(tallies, KThreshold.STANDARD).handle();

    assertEquals(
        Map.of(
            new SeeUsage.Table(CELL.period(), UsedFeature.ORDERING),
            new KThreshold.Shown<>(Map.of(), 2, OptionalLong.of(29)),
            new SeeUsage.Table(CELL.period(), UsedFeature.PAINTING),
            new KThreshold.Shown<>(Map.of(painted, 10L), 0, OptionalLong.of(10)),
            new SeeUsage.Table(nextDay.period(), UsedFeature.ORDERING),
            new KThreshold.Shown<>(Map.of(), 1, OptionalLong.empty())),
        shown);
  }

  @Test
  void a_painting_is_counted_when_it_has_ended_by_how_it_ended() {
    CountPainting paintings = new CountPainting(storage.generations, count);
    AccountId painter = signUpAndConsent(service);
    Queued done = granted(upload(service, painter));
    assertFalse(paintings.handle(done.id()));
    assertFalse(paintings.handle(new GenerationId(Fresh.uuid())));
    storage.queue.paintNext(service.paintGeneration);
    Queued cancelled = granted(upload(service, painter));
    granted(service.cancelGeneration.handle(painter, cancelled.id()));
    Queued failed = granted(upload(service, painter));
    storage.studio.refuseWith(Reason.NO_FACE_FOUND);
    storage.queue.paintNext(service.paintGeneration);
    storage.queue.paintNext(service.paintGeneration);

    assertTrue(paintings.handle(done.id()));
    assertTrue(paintings.handle(cancelled.id()));
    assertTrue(paintings.handle(failed.id()));

    flush.handle(Occasion.AT_THE_END);
    assertEquals(
        counts(painting(UsageResult.DONE), 1)
            .plus(counts(painting(UsageResult.CALLED_OFF), 1))
            .plus(counts(painting(UsageResult.FAILED), 1)),
        tallies.all());
  }

  private static UsageCell painting(UsageResult result) {
    return aCell().of(UsedFeature.PAINTING).ending(result).from(DeviceClass.UNKNOWN).build();
  }
}
