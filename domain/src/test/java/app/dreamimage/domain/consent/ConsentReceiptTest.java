package app.dreamimage.domain.consent;

import static app.dreamimage.domain.consent.DecisionBuilder.aGrant;
import static app.dreamimage.domain.consent.DecisionBuilder.aWithdrawal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.consent.ConsentReceipt.Event;
import app.dreamimage.domain.consent.ConsentReceipt.State;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Proves(Clause.CONTROL_OVER_FACIAL_PROCESSING)
final class ConsentReceiptTest {

  private static final UUID PRINCIPAL = Fresh.uuid();
  private static final DataController CONTROLLER =
      new DataController("Dream Image Maker", "privacy@dream.example");
  private static final PolicyVersion V1 = new PolicyVersion(1, 0);
  private static final WordingShown SHOWN = new WordingShown("zh-CN", "0a".repeat(32));

  private static Optional<ConsentReceipt> receipt(UUID principal, ConsentDecision... decisions) {
    return ConsentReceipt.of(
        principal,
        CONTROLLER,
        Purpose.FACE_ANALYSIS,
        new ConsentHistory(List.of(decisions)),
        PolicyHistory.ofThisService());
  }

  @Test
  void whoever_was_never_asked_has_no_receipt() {
    assertEquals(Optional.empty(), receipt(PRINCIPAL));
    assertEquals(Optional.empty(), receipt(PRINCIPAL, aGrant().of(Purpose.COMMUNICATIONS).build()));
  }

  @Test
  void a_receipt_says_who_may_do_what_with_which_data_for_how_long() {
    ConsentReceipt receipt = receipt(PRINCIPAL, aGrant().build()).orElseThrow();

    assertEquals(CONTROLLER, receipt.controller());
    assertEquals(PRINCIPAL, receipt.principal());
    assertEquals(Purpose.FACE_ANALYSIS, receipt.purpose());
    assertEquals(List.of(DataCategory.FACIAL_DATA), receipt.categories());
    assertEquals(Duration.ofHours(24), receipt.longestStay());
  }

  @Test
  void a_receipt_says_how_long_was_promised_at_the_last_decision() {
    PolicyHistory policy =
        PolicyHistory.ofThisService()
            .followedBy(PolicyBuilder.aStricterPolicy().build())
            .fold(
                longer -> longer,
                no -> {
                  throw new AssertionError(no);
                });
    Instant change = Instant.parse("2027-01-01T00:00:00Z");
    ConsentDecision before = aGrant().at(change.minusNanos(1)).build();
    ConsentDecision after = aGrant().at(change).build();

    assertEquals(Duration.ofHours(24), longestStay(policy, before));
    assertEquals(Duration.ofHours(12), longestStay(policy, before, after));
  }

  private static Duration longestStay(PolicyHistory policy, ConsentDecision... decisions) {
    return ConsentReceipt.of(
            PRINCIPAL,
            CONTROLLER,
            Purpose.FACE_ANALYSIS,
            new ConsentHistory(List.of(decisions)),
            policy)
        .orElseThrow()
        .longestStay();
  }

  @Test
  void a_receipt_tells_every_decision_with_the_words_that_were_shown() {
    ConsentDecision given = aGrant().build().having(Optional.of(SHOWN));
    ConsentDecision about = aGrant().of(Purpose.COMMUNICATIONS).build();
    ConsentDecision withdrawn = aWithdrawal().at(Moments.NOON.plusSeconds(1)).build();

    ConsentReceipt receipt = receipt(PRINCIPAL, given, about, withdrawn).orElseThrow();

    assertEquals(
        List.of(
            new Event(Moments.NOON, State.GIVEN, V1, Optional.of(SHOWN)),
            new Event(Moments.NOON.plusSeconds(1), State.WITHDRAWN, V1, Optional.empty())),
        receipt.events());
    assertEquals(State.WITHDRAWN, receipt.state());
  }

  @Test
  void a_no_withdraws_only_what_was_given_before() {
    ConsentDecision no = aWithdrawal().build();
    ConsentDecision yes = aGrant().build();

    assertEquals(List.of(State.REFUSED, State.REFUSED), states(no, no));
    assertEquals(
        List.of(State.REFUSED, State.GIVEN, State.WITHDRAWN, State.GIVEN),
        states(no, yes, no, yes));
  }

  private static List<State> states(ConsentDecision... decisions) {
    return receipt(PRINCIPAL, decisions).orElseThrow().events().stream().map(Event::state).toList();
  }

  @Test
  void a_receipt_has_an_identity_of_its_own_which_changes_with_the_next_decision() {
    ConsentDecision yes = aGrant().build();
    UUID id = receipt(PRINCIPAL, yes).orElseThrow().id();

    assertEquals(id, receipt(PRINCIPAL, yes).orElseThrow().id());
    assertNotEquals(id, receipt(PRINCIPAL, yes, yes).orElseThrow().id());
    assertNotEquals(id, receipt(Fresh.uuid(), yes).orElseThrow().id());
    assertEquals(
        2,
        Stream.of(Purpose.FACE_ANALYSIS, Purpose.COMMUNICATIONS)
            .map(
                purpose ->
                    ConsentReceipt.of(
                            PRINCIPAL,
                            CONTROLLER,
                            purpose,
                            new ConsentHistory(List.of(aGrant().of(purpose).build())),
                            PolicyHistory.ofThisService())
                        .orElseThrow()
                        .id())
            .distinct()
            .count());
  }

  @Test
  void a_receipt_is_about_at_least_one_decision() {
    assertEquals(
        "events: must hold one at least",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new ConsentReceipt(
                        PRINCIPAL,
                        CONTROLLER,
                        PRINCIPAL,
                        Purpose.FACE_ANALYSIS,
                        List.of(),
                        Duration.ofHours(24),
                        List.of()))
            .getMessage());
  }
}
