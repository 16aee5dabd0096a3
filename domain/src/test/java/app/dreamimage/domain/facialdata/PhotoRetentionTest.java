package app.dreamimage.domain.facialdata;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves({
  Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
  Clause.PHOTO_IS_TEMPORARY,
  Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME
})
final class PhotoRetentionTest {

  private final PhotoRetention retention = PhotoRetention.under(PolicyTerms.VERSION_1_0);

  @ParameterizedTest(name = "uploaded {0}, looked at {1}: {2}")
  @CsvSource({
    "2026-12-01T12:00:00Z,           2026-12-01T12:00:00Z,           kept",
    "2026-12-01T12:00:00Z,           2026-12-02T11:59:59.999999999Z, kept",
    "2026-12-01T12:00:00Z,           2026-12-02T12:00:00Z,           overdue",
    "2026-12-01T12:00:00Z,           2026-12-02T12:00:00.000000001Z, overdue",
    "2026-12-01T12:00:00.000000001Z, 2026-12-02T12:00:00Z,           kept",
    // Twenty-four hours also where the clocks of the region are changed in the night.
    "2026-03-28T23:30:00Z,           2026-03-29T23:29:59.999999999Z, kept",
    "2026-03-28T23:30:00Z,           2026-03-29T23:30:00Z,           overdue",
    "2026-12-01T12:00:00Z,           2026-11-30T00:00:00Z,           kept"
  })
  void a_photo_is_overdue_at_its_deadline_and_not_before(
      Instant uploadedAt, Instant now, String state) {
    DeleteBy deleteBy = retention.deleteBy(aPhoto().uploadedAt(uploadedAt).build());

    assertEquals(state.equals("overdue"), deleteBy.hasCome(now));
    assertEquals(uploadedAt.plus(Duration.ofHours(24)), deleteBy.instant());
  }

  @Test
  void a_deadline_comes_into_sight_exactly_as_far_ahead_as_one_looks() {
    DeleteBy deleteBy = new DeleteBy(Moments.NOON);
    Duration ahead = Duration.ofMinutes(3);
    Instant sight = Moments.NOON.minus(ahead);

    assertFalse(deleteBy.comesWithin(ahead, sight.minusNanos(1)));
    assertTrue(deleteBy.comesWithin(ahead, sight));
    assertTrue(deleteBy.comesWithin(ahead, sight.plusNanos(1)));
    assertFalse(deleteBy.hasCome(sight));
  }

  @Test
  void a_photo_stays_for_some_time_and_not_for_none() {
    assertThrows(IllegalArgumentException.class, () -> new PhotoRetention(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new PhotoRetention(Duration.ofNanos(-1)));
    assertEquals(
        Moments.NOON.plusNanos(1),
        new PhotoRetention(Duration.ofNanos(1))
            .deleteBy(aPhoto().uploadedAt(Moments.NOON).build())
            .instant());
  }

  @Test
  void the_register_knows_whose_a_photo_is_and_since_when_and_nothing_of_what_it_shows() {
    assertEquals(
        Set.of("id", "owner", "firstByteAt"),
        Arrays.stream(UploadedPhoto.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet()));
  }
}
