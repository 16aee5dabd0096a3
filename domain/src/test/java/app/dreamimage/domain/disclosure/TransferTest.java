package app.dreamimage.domain.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.TransferSafeguard.Kind;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockReading;
import app.dreamimage.domain.policy.ClockTolerance;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves({
  Clause.TRANSFERS_NEED_SAFEGUARDS,
  Clause.FACIAL_DATA_HAS_TRANSFER_PROTECTION,
  Clause.DATA_STAYS_IN_THE_HOME_REGION
})
final class TransferTest {

  private static final Term NOW = new Term(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1));
  private static final Term LATER = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
  private static final Term ENDED = new Term(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 1));

  @Test
  void every_home_goes_with_every_destination_and_safeguard_as_the_policy_says() {
    int asked = 0;
    int granted = 0;
    for (Region home : Region.values()) {
      for (Region to : Region.values()) {
        for (Standing standing : Standing.values()) {
          for (Optional<TransferSafeguard> safeguard : safeguards(to)) {
            for (DataCategory category : DataCategory.values()) {
              Destination destination = new Destination(to, standing, safeguard);
              Optional<Reason> expected = expected(home, destination, category);
              assertEquals(
                  expected,
                  answer(home, destination, category),
                  () -> home + " to " + destination + " with " + category);
              asked++;
              granted += expected.isEmpty() ? 1 : 0;
            }
          }
        }
      }
    }
    assertTrue(granted > 0 && granted < asked / 2, granted + " of " + asked);
  }

  /** No safeguard, and each kind for that region or all but it, in force, to come and ended. */
  private static List<Optional<TransferSafeguard>> safeguards(Region to) {
    List<Optional<TransferSafeguard>> all = new ArrayList<>();
    all.add(Optional.empty());
    for (Kind kind : Kind.values()) {
      for (Term term : List.of(NOW, LATER, ENDED)) {
        for (Set<Region> regions : List.of(EnumSet.of(to), EnumSet.complementOf(EnumSet.of(to)))) {
          if (kind == Kind.ADEQUACY_DECISION) {
            regions.remove(Region.ELSEWHERE);
          }
          if (!regions.isEmpty()) {
            all.add(Optional.of(new TransferSafeguard(kind, regions, term)));
          }
        }
      }
    }
    return all;
  }

  /** The policy's own words as a table, apart from the code that is tested. */
  private static Optional<Reason> expected(Region home, Destination to, DataCategory category) {
    boolean itStaysAtHome = home != Region.ELSEWHERE && home.name().equals(to.region().name());
    boolean aSafeguardIsInForce =
        to.safeguard().isPresent()
            && to.safeguard().get().term().equals(NOW)
            && to.safeguard().get().regions().contains(to.region());
    boolean theRulesAreOfAnotherCompany =
        to.safeguard().isPresent()
            && to.safeguard().get().kind() == Kind.BINDING_CORPORATE_RULES
            && to.standing() == Standing.THIRD_PARTY;
    if (itStaysAtHome || (aSafeguardIsInForce && !theRulesAreOfAnotherCompany)) {
      return Optional.empty();
    }
    if (category == DataCategory.FACIAL_DATA) {
      return Optional.of(Reason.FACIAL_DATA_WITHOUT_SAFEGUARD);
    }
    return Optional.of(
        home == Region.EUROPEAN_ECONOMIC_AREA
            ? Reason.TRANSFER_WITHOUT_SAFEGUARD
            : Reason.OUTSIDE_HOME_REGION);
  }

  private static Optional<Reason> answer(Region home, Destination to, DataCategory category) {
    return Transfer.of(home, to, category, sure(Moments.NOON))
        .fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
  }

  private static SureInstant sure(Instant instant) {
    return SureInstant.of(new ClockReading(instant, Optional.empty()))
        .fold(
            yes -> yes,
            no -> {
              throw new AssertionError(no.reason());
            });
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-11-01T11:59:59.999999999Z, false",
    "2026-11-01T12:00:00Z, true",
    "2027-10-31T09:59:59.999999999Z, true",
    "2027-10-31T10:00:00Z, false"
  })
  void a_safeguard_protects_from_its_first_instant_up_to_its_last(
      Instant instant, boolean isProtected) {
    TransferSafeguard clauses =
        new TransferSafeguard(Kind.STANDARD_CONTRACTUAL_CLAUSES, Set.of(Region.UNITED_STATES), NOW);

    assertEquals(
        isProtected, clauses.protects(Region.UNITED_STATES, Standing.THIRD_PARTY, instant));
  }

  @Test
  void a_safeguard_is_for_some_region_and_a_decision_for_a_named_one() {
    assertEquals(
        "safeguardRegions",
        assertThrows(
                InvalidValue.class,
                () -> new TransferSafeguard(Kind.STANDARD_CONTRACTUAL_CLAUSES, Set.of(), NOW))
            .field());
    assertEquals(
        "safeguardRegions",
        assertThrows(
                InvalidValue.class,
                () ->
                    new TransferSafeguard(
                        Kind.ADEQUACY_DECISION, Set.of(Region.JAPAN, Region.ELSEWHERE), NOW))
            .field());
    assertThrows(
        NullPointerException.class, () -> new TransferSafeguard(null, Set.of(Region.JAPAN), NOW));
    assertThrows(
        NullPointerException.class, () -> new Destination(Region.JAPAN, null, Optional.empty()));
  }

  @Test
  void a_clock_that_was_set_back_is_unsure_beyond_what_two_machines_may_differ() {
    Instant known = Moments.NOON;
    Instant earliest = known.minus(ClockTolerance.TOLERATED);

    assertEquals(
        Outcome.refused(Reason.CLOCK_UNSURE),
        SureInstant.of(new ClockReading(earliest.minusNanos(1), Optional.of(known))));
    for (Instant now : List.of(earliest, earliest.plusNanos(1), known, known.plusSeconds(9))) {
      assertEquals(
          now,
          SureInstant.of(new ClockReading(now, Optional.of(known)))
              .fold(
                  SureInstant::instant,
                  no -> {
                    throw new AssertionError(no.reason());
                  }));
    }
    assertEquals(Moments.NOON, sure(Moments.NOON).instant());
  }
}
