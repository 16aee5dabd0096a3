package app.dreamimage.domain.consent;

import static app.dreamimage.domain.consent.DecisionBuilder.aGrant;
import static app.dreamimage.domain.consent.DecisionBuilder.aWithdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE})
final class ConsentTest {

  private static final PolicyVersion V1 = new PolicyVersion(1, 0);
  private static final PolicyVersion V1_1 = new PolicyVersion(1, 1);
  private static final PolicyVersion V2 = new PolicyVersion(2, 0);

  @Test
  void silence_is_no_consent() {
    assertEquals(Optional.of(Reason.CONSENT_NEVER_GIVEN), refusal(ConsentHistory.empty(), V1));
    assertEquals(new Consent.NeverGiven(), ConsentHistory.empty().consentTo(Purpose.FACE_ANALYSIS));
  }

  @Test
  void consent_stands_until_it_is_withdrawn_and_again_when_it_is_given_again() {
    ConsentHistory given = ConsentHistory.empty().with(aGrant().build());
    ConsentHistory withdrawn = given.with(aWithdrawal().build());
    ConsentHistory again = withdrawn.with(aGrant().build());

    assertEquals(Optional.empty(), refusal(given, V1));
    assertEquals(Optional.of(Reason.CONSENT_WITHDRAWN), refusal(withdrawn, V1));
    assertEquals(Optional.empty(), refusal(again, V1));
    assertEquals(1, given.decisions().size());
  }

  @Test
  void consent_to_another_purpose_is_no_consent_to_face_analysis() {
    ConsentHistory other =
        ConsentHistory.empty().with(aGrant().of(Purpose.SERVICE_IMPROVEMENT).build());

    assertEquals(Optional.of(Reason.CONSENT_NEVER_GIVEN), refusal(other, V1));
  }

  @Test
  void a_withdrawal_for_another_purpose_leaves_consent_to_face_analysis_standing() {
    ConsentHistory history =
        ConsentHistory.empty()
            .with(aGrant().build())
            .with(aWithdrawal().of(Purpose.COMMUNICATIONS).build());

    assertEquals(Optional.empty(), refusal(history, V1));
  }

  @ParameterizedTest(name = "given under {0}, in force {1}")
  @CsvSource({"1.0, 1.0, yes", "1.0, 1.9, yes", "1.9, 2.0, no", "1.0, 3.0, no", "2.0, 1.0, yes"})
  @Proves(Clause.USE_ACCEPTS_UPDATES)
  void consent_given_under_other_promises_does_not_count(
      String wording, String inForce, String counts) {
    ConsentHistory history =
        ConsentHistory.empty().with(aGrant().under(PolicyVersion.parse(wording)).build());

    assertEquals(
        counts.equals("yes") ? Optional.empty() : Optional.of(Reason.CONSENT_PREDATES_WORDING),
        refusal(history, PolicyVersion.parse(inForce)));
  }

  @Test
  void in_any_history_the_last_decision_about_face_analysis_counts() {
    SplittableRandom random = new SplittableRandom(7);
    List<Purpose> purposes = List.of(Purpose.values());
    for (int run = 0; run < 2_000; run++) {
      List<ConsentDecision> decisions = new ArrayList<>();
      Optional<Boolean> last = Optional.empty();
      for (int i = random.nextInt(12); i > 0; i--) {
        Purpose purpose = purposes.get(random.nextInt(purposes.size()));
        boolean granted = random.nextBoolean();
        decisions.add(new ConsentDecision(purpose, granted, V1, Moments.NOON));
        last = purpose == Purpose.FACE_ANALYSIS ? Optional.of(granted) : last;
      }

      Optional<Reason> expected =
          last.map(
                  granted ->
                      granted ? Optional.<Reason>empty() : Optional.of(Reason.CONSENT_WITHDRAWN))
              .orElse(Optional.of(Reason.CONSENT_NEVER_GIVEN));
      assertEquals(expected, refusal(new ConsentHistory(decisions), V1));
    }
  }

  @Test
  void a_history_is_in_the_order_of_its_decisions_and_cannot_be_changed() {
    Instant noon = Moments.NOON;
    ConsentDecision first = aGrant().at(noon).build();
    ConsentDecision same = aWithdrawal().at(noon).build();
    ConsentDecision earlier = aWithdrawal().at(noon.minusNanos(1)).build();

    assertEquals(2, new ConsentHistory(List.of(first, same)).decisions().size());
    assertThrows(IllegalArgumentException.class, () -> new ConsentHistory(List.of(first, earlier)));
    List<ConsentDecision> decisions = new ConsentHistory(List.of(first)).decisions();
    assertThrows(UnsupportedOperationException.class, () -> decisions.remove(0));
  }

  @Test
  @Proves(Clause.USE_ACCEPTS_UPDATES)
  void a_yes_counts_only_under_the_wording_in_force_and_a_no_under_any() {
    Purpose face = Purpose.FACE_ANALYSIS;
    Instant now = Moments.NOON;

    assertEquals(
        Outcome.granted(new ConsentDecision(face, true, V1_1, now)),
        ConsentQuestion.answer(face, true, V1_1, V1_1, now));
    for (PolicyVersion shown : List.of(V1, V2)) {
      assertEquals(
          Outcome.refused(Reason.WORDING_NOT_IN_FORCE),
          ConsentQuestion.answer(face, true, shown, V1_1, now));
      assertEquals(
          Outcome.granted(new ConsentDecision(face, false, shown, now)),
          ConsentQuestion.answer(face, false, shown, V1_1, now));
    }
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void only_a_purpose_that_rests_on_consent_is_asked_about(Purpose purpose) {
    boolean asked =
        ConsentQuestion.answer(purpose, true, V1, V1, Moments.NOON)
            .fold(
                yes -> true,
                no -> {
                  assertEquals(Refusal.because(Reason.PURPOSE_NEEDS_NO_CONSENT), no);
                  return false;
                });

    assertEquals(purpose.basis() == LawfulBasis.EXPLICIT_CONSENT, asked);
    assertEquals(purpose.needsConsent(), asked);
  }

  @Test
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void face_analysis_is_the_one_purpose_that_needs_explicit_consent() {
    assertEquals(
        Set.of(Purpose.FACE_ANALYSIS),
        Arrays.stream(Purpose.values()).filter(Purpose::needsConsent).collect(Collectors.toSet()));
  }

  private static Optional<Reason> refusal(ConsentHistory history, PolicyVersion inForce) {
    return FaceAnalysisConsent.of(history, inForce)
        .fold(yes -> Optional.<Reason>empty(), no -> Optional.of(no.reason()));
  }
}
