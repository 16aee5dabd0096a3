package app.dreamimage.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccountRetentionTest {

  @ParameterizedTest(name = "asked for at {0}, looked at {1}: {2}")
  @CsvSource({
    "2026-12-01T12:00:00Z, 2026-12-01T11:59:59.999999999Z, kept",
    "2026-12-01T12:00:00Z, 2026-12-01T12:00:00Z,           over",
    "2026-12-01T12:00:00Z, 2026-12-01T12:00:00.000000001Z, over"
  })
  @Proves(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
  void account_data_goes_when_its_deletion_is_asked_for(
      Instant askedAt, Instant now, String state) {
    assertEquals(state.equals("over"), new AccountRetention(Optional.of(askedAt)).hasEndedAt(now));
  }

  @Test
  @Proves(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
  void no_time_without_a_visit_ends_it() {
    AccountRetention nobodyAsked = new AccountRetention(Optional.empty());

    assertFalse(nobodyAsked.hasEndedAt(Moments.NOON));
    assertFalse(nobodyAsked.hasEndedAt(Instant.MAX));
    assertEquals(
        "deletionAskedAt",
        assertThrows(NullPointerException.class, () -> new AccountRetention(null)).getMessage());
  }
}
