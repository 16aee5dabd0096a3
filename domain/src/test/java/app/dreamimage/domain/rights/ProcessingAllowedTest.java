package app.dreamimage.domain.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.RIGHT_TO_RESTRICTION, Clause.RIGHT_TO_OBJECT})
final class ProcessingAllowedTest {

  private static final Optional<Restriction> NONE = Optional.empty();
  private static final Optional<Restriction> STANDING = Optional.of(new Restriction(Moments.NOON));

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void without_restriction_and_objection_every_purpose_goes_on(Purpose purpose) {
    assertEquals(Optional.empty(), refusal(NONE, List.of(), purpose));
  }

  @ParameterizedTest
  @CsvSource({
    "FACE_ANALYSIS,       stops",
    "IMAGE_GENERATION,    stops",
    "COMMUNICATIONS,      stops",
    "SERVICE_IMPROVEMENT, stops",
    "ACCOUNT_MANAGEMENT,  goes on",
    "LEGAL_COMPLIANCE,    goes on"
  })
  void a_restriction_stops_all_but_what_serves_the_account_and_the_law(
      Purpose purpose, String answer) {
    assertEquals(
        answer.equals("stops") ? Optional.of(Reason.PROCESSING_RESTRICTED) : Optional.empty(),
        refusal(STANDING, List.of(), purpose));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void an_objection_stops_its_own_purpose_and_no_other(Purpose purpose) {
    for (Purpose objectedTo : Objection.possiblePurposes()) {
      Objection objection = new Objection(objectedTo, Moments.NOON);

      assertEquals(
          purpose == objectedTo ? Optional.of(Reason.PURPOSE_OBJECTED) : Optional.empty(),
          refusal(NONE, List.of(objection), purpose));
    }
  }

  @Test
  void the_restriction_is_told_before_an_objection() {
    List<Objection> both =
        Objection.possiblePurposes().stream()
            .map(purpose -> new Objection(purpose, Moments.NOON))
            .toList();

    assertEquals(
        Optional.of(Reason.PROCESSING_RESTRICTED), refusal(STANDING, both, Purpose.COMMUNICATIONS));
    assertEquals(Optional.of(Reason.PURPOSE_OBJECTED), refusal(NONE, both, Purpose.COMMUNICATIONS));
    assertEquals(
        Optional.of(Reason.PURPOSE_OBJECTED), refusal(NONE, both, Purpose.SERVICE_IMPROVEMENT));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void only_what_the_service_does_of_its_own_interest_can_be_objected_to(Purpose purpose) {
    boolean possible =
        Set.of(Purpose.SERVICE_IMPROVEMENT, Purpose.COMMUNICATIONS).contains(purpose);

    assertEquals(
        possible
            ? Outcome.granted(new Objection(purpose, Moments.NOON))
            : Outcome.refused(Reason.PURPOSE_NOT_OBJECTABLE),
        Objection.to(purpose, Moments.NOON));
    assertEquals(possible, Objection.possiblePurposes().contains(purpose));
  }

  @Test
  void an_objection_that_cannot_be_is_refused_by_name() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new Objection(Purpose.FACE_ANALYSIS, Moments.NOON))
            .getMessage();
    assertTrue(message.startsWith("purpose:"), message);
    assertEquals(
        "since",
        assertThrows(NullPointerException.class, () -> new Objection(Purpose.COMMUNICATIONS, null))
            .getMessage());
    assertEquals(
        "since",
        assertThrows(NullPointerException.class, () -> new Restriction(null)).getMessage());
  }

  private static Optional<Reason> refusal(
      Optional<Restriction> restriction, List<Objection> objections, Purpose purpose) {
    return ProcessingAllowed.of(restriction, objections, purpose)
        .fold(allowed -> Optional.empty(), no -> Optional.of(no.reason()));
  }
}
