package app.dreamimage.application.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Shortfall;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Proves(Clause.LANDMARKS_ARE_NEVER_STORED)
final class RecentShortfallsTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final Shortfall SHORTFALL = new Shortfall(24, 17);

  private final GenerationId generation = new GenerationId(new UUID(1, 2));
  private final GenerationId other = new GenerationId(new UUID(3, 4));
  private Instant now = START;
  private long nanos = Long.MAX_VALUE - 1;
  private final RecentShortfalls shortfalls = new RecentShortfalls(() -> now, () -> nanos);

  @Test
  void a_shortfall_is_told_until_its_time_has_passed_and_not_at_its_end() {
    shortfalls.hold(generation, SHORTFALL);
    assertEquals(Optional.of(SHORTFALL), shortfalls.of(generation));

    now = START.plus(RecentShortfalls.HELD_FOR).minusNanos(1);
    assertEquals(Optional.of(SHORTFALL), shortfalls.of(generation));

    now = START.plus(RecentShortfalls.HELD_FOR);
    assertEquals(Optional.empty(), shortfalls.of(generation));
  }

  @Test
  void it_belongs_to_one_generation() {
    shortfalls.hold(generation, SHORTFALL);

    assertEquals(Optional.empty(), shortfalls.of(other));
    assertEquals(1, shortfalls.count());
  }

  @Test
  void asking_for_any_of_them_lets_go_of_the_old_ones() {
    shortfalls.hold(generation, SHORTFALL);
    now = START.plus(RecentShortfalls.HELD_FOR);

    assertEquals(Optional.empty(), shortfalls.of(other));
    assertEquals(0, shortfalls.count());
  }

  @Test
  void holding_another_lets_go_of_the_old_ones() {
    shortfalls.hold(generation, SHORTFALL);
    now = START.plus(RecentShortfalls.HELD_FOR);
    shortfalls.hold(other, SHORTFALL);

    assertEquals(1, shortfalls.count());
  }

  @Test
  void the_old_ones_are_let_go_of_when_nobody_asks_for_any() {
    shortfalls.hold(generation, SHORTFALL);
    now = START.plus(RecentShortfalls.HELD_FOR).minusNanos(1);
    shortfalls.letGoOfTheOld();
    assertEquals(1, shortfalls.count());

    now = START.plus(RecentShortfalls.HELD_FOR);
    shortfalls.letGoOfTheOld();

    assertEquals(0, shortfalls.count());
  }

  @Test
  void a_clock_that_has_gone_back_shortens_its_time_and_never_lengthens_it() {
    shortfalls.hold(generation, SHORTFALL);
    now = START.minusNanos(1);

    assertEquals(Optional.empty(), shortfalls.of(generation));
    assertEquals(0, shortfalls.count());

    now = START;
    shortfalls.hold(other, SHORTFALL);
    nanos += RecentShortfalls.HELD_FOR.toNanos() - 1;
    assertEquals(Optional.of(SHORTFALL), shortfalls.of(other));

    nanos++;
    assertEquals(Optional.empty(), shortfalls.of(other));
  }
}
