package app.dreamimage.domain.policy;

import static app.dreamimage.domain.policy.PolicyBuilder.aPolicy;
import static app.dreamimage.domain.policy.PolicyBuilder.aStricterPolicy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
final class PolicyHistoryTest {

  private static final PolicyHistory FIRST = PolicyHistory.ofThisService();

  private static PolicyHistory after(PolicyHistory history, PolicyBuilder next) {
    return history
        .followedBy(next.build())
        .fold(
            longer -> longer,
            no -> {
              throw new AssertionError(no);
            });
  }

  @Test
  void this_service_has_been_published_under_one_version_in_two_languages() {
    assertEquals(1, FIRST.versions().size());
    PublishedPolicy first = FIRST.versions().get(0);

    assertEquals(PolicyTerms.VERSION_1_0, first.terms());
    assertEquals(List.of("en", "zh-CN"), first.texts().stream().map(PolicyText::language).toList());
    assertEquals(List.of(), FIRST.announced());
  }

  @ParameterizedTest(name = "at {0} version {1} is in force")
  @CsvSource({
    "1970-01-01T00:00:00Z,           1.0",
    "2026-11-23T00:00:00Z,           1.0",
    "2026-12-31T23:59:59.999999999Z, 1.0",
    "2027-01-01T00:00:00Z,           2.0",
    "2027-01-01T00:00:00.000000001Z, 2.0",
    "2027-06-30T23:59:59.999999999Z, 2.0",
    "2027-07-01T00:00:00Z,           2.1",
    "2099-01-01T00:00:00Z,           2.1"
  })
  void a_version_is_in_force_from_the_beginning_of_its_day_until_the_next_one_is(
      Instant at, String version) {
    PolicyHistory history =
        after(
            after(FIRST, aStricterPolicy()),
            aPolicy("2.1").from("2027-07-01").keepingPhotosFor(12));

    assertEquals(version, history.inForceAt(at).version().toString());
    assertEquals(history.inForceAt(at).terms(), history.termsAt(at));
    assertEquals(LocalDate.of(2026, 11, 23), history.since());
  }

  @Test
  void a_version_is_told_in_the_language_that_is_preferred_and_else_in_the_one_that_decides() {
    PublishedPolicy first = FIRST.versions().get(0);

    assertEquals("en", first.text().language());
    assertEquals("en", first.text(Locale.UK).language());
    assertEquals("zh-CN", first.text(Locale.TRADITIONAL_CHINESE).language());
    assertEquals("en", first.text(Locale.FRENCH).language());
  }

  @Test
  void a_version_is_found_by_its_number() {
    PolicyHistory history = after(FIRST, aStricterPolicy());

    assertEquals(
        Optional.of(12L),
        history
            .find(new PolicyVersion(2, 0))
            .map(policy -> policy.terms().longestPhotoStay().toHours()));
    assertEquals(Optional.empty(), history.find(new PolicyVersion(3, 0)));
    assertEquals(1, FIRST.versions().size());
    assertThrows(UnsupportedOperationException.class, () -> history.versions().remove(0));
  }

  @Test
  void the_next_version_holds_from_a_later_day_under_a_higher_number() {
    assertEquals(refused(Reason.VERSION_NOT_LATER), add(aPolicy("2.0").from("2026-11-23")));
    assertEquals(refused(Reason.VERSION_NOT_LATER), add(aPolicy("2.0").from("2026-11-22")));
    assertEquals(refused(Reason.VERSION_NOT_LATER), add(aPolicy("1.0").from("2026-11-24")));
    assertEquals(Optional.empty(), add(aPolicy("1.1").from("2026-11-24")));
  }

  @Test
  void the_next_version_says_what_it_is() {
    assertEquals(
        refused(Reason.PROMISE_CHANGED_IN_MINOR_VERSION),
        add(aPolicy("1.1").from("2027-01-01").keepingPhotosFor(12)));
    assertEquals(
        refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        add(aPolicy("2.0").from("2027-01-01").promisingAge(14)));
    assertEquals(
        Outcome.refused(Reason.NUMBER_OF_THE_TEXT_NOT_KEPT),
        PolicyHistory.beginningWith(aPolicy("1.0").promisingAge(14).build()));
  }

  private static Optional<Reason> add(PolicyBuilder next) {
    return FIRST
        .followedBy(next.build())
        .fold(longer -> Optional.<Reason>empty(), no -> Optional.of(no.reason()));
  }

  private static Optional<Reason> refused(Reason reason) {
    return Optional.of(reason);
  }

  @Test
  @Proves(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
  void the_versions_that_changed_promises_are_announced_and_no_others() {
    PolicyHistory history =
        after(
            after(after(FIRST, aPolicy("1.1").from("2026-12-01")), aStricterPolicy()),
            aPolicy("3.0").from("2027-07-01").keepingPhotosFor(12));

    assertEquals(
        List.of(new PolicyVersion(2, 0), new PolicyVersion(3, 0)),
        history.announced().stream().map(PublishedPolicy::version).toList());
  }
}
