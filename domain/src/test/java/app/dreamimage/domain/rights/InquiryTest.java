package app.dreamimage.domain.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves(Clause.INQUIRIES_ANSWERED_IN_TIME)
final class InquiryTest {

  private static final PolicyTerms TERMS = PolicyTerms.VERSION_1_0;

  @ParameterizedTest(name = "received {0}, at {1}: {2}")
  @CsvSource({
    "2026-12-01T12:00:00Z, 2026-12-01T12:00:00Z,           IN_TIME",
    "2026-12-01T12:00:00Z, 2026-12-02T23:59:59.999999999Z, IN_TIME",
    "2026-12-01T12:00:00Z, 2026-12-03T00:00:00Z,           DUE_SOON",
    "2026-12-01T12:00:00Z, 2026-12-03T00:00:00.000000001Z, DUE_SOON",
    "2026-12-01T12:00:00Z, 2026-12-03T11:59:59.999999999Z, DUE_SOON",
    "2026-12-01T12:00:00Z, 2026-12-03T12:00:00Z,           MISSED",
    "2026-12-01T12:00:00Z, 2026-12-03T12:00:00.000000001Z, MISSED",
    // Forty-eight hours also over the night in which clocks are changed, and over a leap day.
    "2027-03-27T12:00:00Z, 2027-03-29T11:59:59.999999999Z, DUE_SOON",
    "2027-03-27T12:00:00Z, 2027-03-29T12:00:00Z,           MISSED",
    "2028-02-28T12:00:00Z, 2028-03-01T11:59:59.999999999Z, DUE_SOON",
    "2028-02-28T12:00:00Z, 2028-03-01T12:00:00Z,           MISSED",
    "2026-12-01T12:00:00Z, 2020-01-01T00:00:00Z,           IN_TIME"
  })
  void an_inquiry_is_warned_of_for_twelve_hours_and_missed_after_forty_eight(
      Instant receivedAt, Instant now, Standing standing) {
    InquiryDeadline deadline = InquiryDeadline.of(receivedAt, TERMS);

    assertEquals(standing, deadline.standingAt(now));
    assertEquals(receivedAt, deadline.receivedAt());
    assertEquals(receivedAt.plus(Duration.ofDays(2)), deadline.answerBy());
  }

  @Test
  void an_inquiry_is_answered_once() {
    InquiryDeadline deadline = InquiryDeadline.of(Moments.NOON, TERMS);
    Inquiry open = new Inquiry(new InquiryId(Fresh.uuid()), deadline, Optional.empty());
    Instant now = Moments.NOON.plusSeconds(1);
    Inquiry answered = new Inquiry(open.id(), deadline, Optional.of(now));

    assertTrue(open.isOpen());
    assertFalse(answered.isOpen());
    assertEquals(Outcome.granted(answered), open.answer(now));
    assertEquals(
        Outcome.refused(Reason.INQUIRY_ALREADY_ANSWERED), answered.answer(now.plusSeconds(1)));
  }

  @Test
  void an_inquiry_that_cannot_be_is_refused_by_name() {
    InquiryDeadline deadline = InquiryDeadline.of(Moments.NOON, TERMS);
    InquiryId id = new InquiryId(Fresh.uuid());

    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new InquiryDeadline(Moments.NOON, Moments.NOON))
            .getMessage();
    assertTrue(message.startsWith("answerBy:"), message);
    assertNull("receivedAt", () -> new InquiryDeadline(null, Moments.NOON));
    assertNull("value", () -> new InquiryId(null));
    assertNull("id", () -> new Inquiry(null, deadline, Optional.empty()));
    assertNull("deadline", () -> new Inquiry(id, null, Optional.empty()));
    assertNull("answeredAt", () -> new Inquiry(id, deadline, null));
  }

  private static void assertNull(String field, Executable construction) {
    assertEquals(field, assertThrows(NullPointerException.class, construction).getMessage());
  }
}
