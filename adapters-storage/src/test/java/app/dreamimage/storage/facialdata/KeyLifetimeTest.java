package app.dreamimage.storage.facialdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyLifetimeTest {

  private static final Instant HOUR = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration PROMISE = PolicyTerms.VERSION_1_0.longestPhotoStay();
  private final KeyLifetime lifetime = KeyLifetime.within(PROMISE);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1800, 3599})
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void whenever_in_its_hour_a_photo_arrives_its_key_is_forgotten_within_the_promise(long second) {
    Instant arrivedAt = HOUR.plusSeconds(second);
    long left = lifetime.secondsLeft(lifetime.epochOf(arrivedAt), arrivedAt);
    assertTrue(Duration.ofSeconds(left).compareTo(PROMISE) < 0);
    assertTrue(Duration.ofSeconds(left).compareTo(PROMISE.minusHours(1).minusMinutes(16)) > 0);
  }

  @Test
  void an_epoch_begins_with_its_hour_and_not_before() {
    assertEquals(HOUR.getEpochSecond(), lifetime.epochOf(HOUR));
    assertEquals(HOUR.getEpochSecond(), lifetime.epochOf(HOUR.plusSeconds(3600).minusNanos(1)));
    assertEquals(HOUR.getEpochSecond() - 3600, lifetime.epochOf(HOUR.minusNanos(1)));
  }

  @Test
  void a_day_later_nothing_is_left() {
    long epoch = lifetime.epochOf(HOUR);
    assertTrue(lifetime.secondsLeft(epoch, HOUR.plus(PROMISE)) <= 0);
  }

  @Test
  void an_epoch_is_shorter_than_what_it_promises() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new KeyLifetime(Duration.ofHours(1), Duration.ofHours(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new KeyLifetime(Duration.ofMillis(10), Duration.ofHours(1)));
  }
}
