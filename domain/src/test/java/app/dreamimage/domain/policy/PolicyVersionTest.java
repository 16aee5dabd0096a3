package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
final class PolicyVersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.10", "2.0", "9999.9999"})
  void a_version_is_read_as_it_is_written(String text) {
    assertEquals(text, PolicyVersion.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.",
        ".1",
        "0.1",
        "1.0.0",
        "-1.0",
        "1.-1",
        "1,0",
        " 1.0",
        "10000.0",
        "1.99999999999",
        "v1.0",
        "１.０"
      })
  void anything_else_is_no_version(String text) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> PolicyVersion.parse(text));

    assertEquals("policyVersion", invalid.field());
    assertFalse(text.length() > 4 && invalid.getMessage().contains(text), "repeats the value");
  }

  @Test
  void versions_are_ordered_by_number_and_not_by_letter() {
    List<PolicyVersion> ordered =
        Stream.of("1.0", "1.2", "1.10", "2.0", "10.0").map(PolicyVersion::parse).toList();

    assertEquals(ordered, ordered.stream().sorted().toList());
    assertEquals(
        ordered,
        Stream.of("10.0", "2.0", "1.10", "1.2", "1.0").map(PolicyVersion::parse).sorted().toList());
    assertEquals(0, new PolicyVersion(1, 2).compareTo(PolicyVersion.parse("1.2")));
  }

  @Test
  void only_a_new_major_version_changes_what_is_promised() {
    assertTrue(new PolicyVersion(1, 9).predatesPromisesOf(new PolicyVersion(2, 0)));
    assertFalse(new PolicyVersion(1, 0).predatesPromisesOf(new PolicyVersion(1, 9)));
    assertFalse(new PolicyVersion(2, 0).predatesPromisesOf(new PolicyVersion(2, 0)));
    assertFalse(new PolicyVersion(2, 0).predatesPromisesOf(new PolicyVersion(1, 9)));
  }

  @Test
  void the_terms_in_force_promise_the_numbers_of_the_policy() {
    PolicyTerms terms = PolicyTerms.VERSION_1_0;

    assertEquals(13, terms.minimumAge());
    assertEquals(24, terms.longestPhotoStay().toHours());
    assertEquals(30, terms.rightsRequestAnswerDays());
    assertEquals(48, terms.inquiryAnswer().toHours());
  }

  @Test
  void terms_promise_nothing_that_is_not_positive() {
    PolicyTerms terms = PolicyTerms.VERSION_1_0;
    Duration day = Duration.ofDays(1);

    for (Duration stay : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new PolicyTerms(terms.version(), terms.inForceFrom(), 13, stay, 30, day));
      assertThrows(
          IllegalArgumentException.class,
          () -> new PolicyTerms(terms.version(), terms.inForceFrom(), 13, day, 30, stay));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new PolicyTerms(terms.version(), terms.inForceFrom(), 0, day, 30, day));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PolicyTerms(terms.version(), terms.inForceFrom(), 13, day, 0, day));
  }
}
