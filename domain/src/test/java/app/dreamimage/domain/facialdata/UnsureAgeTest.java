package app.dreamimage.domain.facialdata;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the age of a photo is unsure, or what was promised for it has changed, less is kept. */
@Proves({Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, Clause.PHOTO_IS_TEMPORARY})
final class UnsureAgeTest {

  private static final Instant NOON = Moments.NOON;
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  @Test
  void a_photo_whose_first_byte_lies_in_the_future_is_due() {
    PhotoRetention retention = PhotoRetention.under(PolicyTerms.VERSION_1_0);
    Instant edge = NOON.plus(TOLERATED);

    assertFalse(retention.isDue(photoOf(edge.minusNanos(1)), Duration.ZERO, NOON));
    assertFalse(retention.isDue(photoOf(edge), Duration.ZERO, NOON));
    assertTrue(retention.isDue(photoOf(edge.plusNanos(1)), Duration.ZERO, NOON));
  }

  @ParameterizedTest(name = "{0} after the first byte, looking {1} ahead: {2}")
  @CsvSource({
    "PT23H59M59.999999999S, PT0S, kept",
    "PT24H,                 PT0S, due",
    "PT24H0.000000001S,     PT0S, due",
    "PT23H56M59.999999999S, PT3M, kept",
    "PT23H57M,              PT3M, due"
  })
  void a_photo_is_due_at_its_deadline_or_when_that_comes_into_sight(
      Duration age, Duration ahead, String state) {
    PhotoRetention retention = PhotoRetention.under(PolicyTerms.VERSION_1_0);

    assertEquals(state.equals("due"), retention.isDue(photoOf(NOON), ahead, NOON.plus(age)));
  }

  @Test
  @Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
  void of_the_promise_at_the_first_byte_and_that_of_today_the_shorter_one_counts() {
    PolicyHistory stricter = history(PolicyBuilder.aStricterPolicy());
    PolicyHistory laxer =
        history(PolicyBuilder.aPolicy("2.0").from("2027-01-01").keepingPhotosFor(48));
    Instant change = Instant.parse("2027-01-01T00:00:00Z");
    UploadedPhoto before = photoOf(change.minusNanos(1));
    UploadedPhoto at = photoOf(change);

    assertEquals(24, hours(before, stricter, change.minusNanos(1)));
    assertEquals(12, hours(before, stricter, change));
    assertEquals(12, hours(at, stricter, change));
    assertEquals(24, hours(before, laxer, change));
    assertEquals(48, hours(at, laxer, change));
    assertEquals(24, hours(at, laxer, change.minusNanos(1)));
  }

  @Test
  @Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
  void what_is_fixed_for_what_comes_in_later_does_not_outlast_any_version_to_come() {
    PolicyHistory policy =
        longer(
            history(PolicyBuilder.aStricterPolicy()),
            PolicyBuilder.aPolicy("3.0").from("2027-07-01").keepingPhotosFor(48));
    Instant last = Instant.parse("2027-07-01T00:00:00Z");

    assertEquals(12, shortestFrom(Instant.EPOCH, policy));
    assertEquals(12, shortestFrom(last.minusNanos(1), policy));
    assertEquals(48, shortestFrom(last, policy));
    assertEquals(24, shortestFrom(NOON, PolicyHistory.ofThisService()));
    assertEquals(
        24,
        shortestFrom(
            NOON, history(PolicyBuilder.aPolicy("2.0").from("2027-01-01").keepingPhotosFor(48))));
  }

  private static long shortestFrom(Instant now, PolicyHistory policy) {
    return PhotoRetention.shortestFrom(now, policy).longestStay().toHours();
  }

  private static long hours(UploadedPhoto photo, PolicyHistory policy, Instant now) {
    return PhotoRetention.of(photo, policy, now).longestStay().toHours();
  }

  private static PolicyHistory history(PolicyBuilder next) {
    return longer(PolicyHistory.ofThisService(), next);
  }

  private static PolicyHistory longer(PolicyHistory policy, PolicyBuilder next) {
    return policy
        .followedBy(next.build())
        .fold(
            longer -> longer,
            no -> {
              throw new AssertionError(no);
            });
  }

  private static UploadedPhoto photoOf(Instant firstByteAt) {
    return aPhoto().uploadedAt(firstByteAt).build();
  }
}
