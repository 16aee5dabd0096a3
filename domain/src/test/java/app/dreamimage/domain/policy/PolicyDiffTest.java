package app.dreamimage.domain.policy;

import static app.dreamimage.domain.policy.PolicyBuilder.aPolicy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Proves(Clause.POLICY_CHANGES_ARE_VERSIONED)
final class PolicyDiffTest {

  private static final PolicyText FIRST = aPolicy("1.0").text();

  @Test
  void the_text_is_read_clause_by_clause() {
    List<WordedClause> clauses = FIRST.clauses();

    assertEquals(
        Arrays.stream(Clause.values()).map(Clause::id).toList(),
        clauses.stream().map(WordedClause::id).toList());
    assertEquals(
        new WordedClause(
            "COLLECT-1",
            "Your account",
            "To open an account you give an email address, a user name and a password. We keep the"
                + " password only in a protected form from which it cannot be read."),
        clauses.get(0));
    assertEquals(
        "Inquiries about privacy go to {contact} and are answered within 48 hours.",
        clauses.get(clauses.size() - 1).wording());
  }

  @Test
  void a_heading_at_the_end_has_no_wording_and_headings_without_an_anchor_are_no_clauses() {
    assertEquals(
        List.of(new WordedClause("RETAIN-1", "One", "")), text("# A\n## RETAIN-1 One {#RETAIN-1}"));
    assertEquals(List.of(), text("# RETAIN-1 One\n\nwords {#RETAIN-1}\n"));
  }

  @Test
  void an_anchor_is_the_id_of_its_heading_and_stands_once() {
    for (String wrong :
        List.of(
            "# RETAIN-1 One {#RETAIN-2}\n",
            "# RETAIN-1 One {#RETAIN-1}\n\n# RETAIN-1 Two {#RETAIN-1}\n")) {
      assertEquals(
          "markdown: RETAIN-1 has no anchor of its own",
          assertThrows(IllegalArgumentException.class, () -> text(wrong)).getMessage());
    }
  }

  private static List<WordedClause> text(String markdown) {
    return new PolicyText(new PolicyVersion(1, 0), "en", markdown).clauses();
  }

  @Test
  void a_text_does_not_differ_from_itself() {
    PolicyDiff diff = PolicyDiff.between(FIRST, FIRST);

    assertEquals(
        new PolicyDiff(FIRST.version(), FIRST.version(), Set.of(), Set.of(), Set.of(), Set.of()),
        diff);
    assertFalse(diff.isMajor());
  }

  @Test
  void other_words_for_the_same_promise_are_a_minor_change() {
    PolicyText reworded = aPolicy("1.1").saying("for a short time only", "only for a while").text();

    PolicyDiff diff = PolicyDiff.between(FIRST, reworded);

    assertEquals(
        new PolicyDiff(
            new PolicyVersion(1, 0),
            new PolicyVersion(1, 1),
            Set.of(),
            Set.of(),
            Set.of("COLLECT-3"),
            Set.of()),
        diff);
    assertFalse(diff.isMajor());
    assertEquals(Outcome.granted(new PolicyVersion(1, 1)), diff.judge());
  }

  @Test
  void another_heading_is_another_wording() {
    PolicyText reworded = aPolicy("1.1").saying("COLLECT-3 Your photos", "COLLECT-3 Photos").text();

    assertEquals(Set.of("COLLECT-3"), PolicyDiff.between(FIRST, reworded).reworded());
  }

  @Test
  void another_number_is_a_major_change_of_one_clause() {
    PolicyText later = aPolicy("2.0").saying("24 hours", "12 hours").text();

    PolicyDiff diff = PolicyDiff.between(FIRST, later);

    assertEquals(Set.of("RETAIN-3"), diff.renumbered());
    assertEquals(Set.of("RETAIN-3"), diff.reworded());
    assertTrue(diff.isMajor());
    assertEquals(Outcome.granted(new PolicyVersion(2, 0)), diff.judge());
  }

  @Test
  void a_number_where_there_was_none_is_a_major_change() {
    PolicyText later = aPolicy("2.0").saying("for a short time only", "for 3 hours only").text();

    assertEquals(Set.of("COLLECT-3"), PolicyDiff.between(FIRST, later).renumbered());
    assertEquals(Set.of("COLLECT-3"), PolicyDiff.between(later, FIRST).renumbered());
  }

  @Test
  void a_clause_that_came_or_went_is_a_major_change() {
    PolicyText longer = aPolicy("2.0").adding("RETAIN-7").text();

    PolicyDiff added = PolicyDiff.between(FIRST, longer);
    PolicyDiff removed = PolicyDiff.between(longer, FIRST);

    assertEquals(Set.of("RETAIN-7"), added.added());
    assertEquals(Set.of(), added.removed());
    assertTrue(added.isMajor());
    assertEquals(Set.of("RETAIN-7"), removed.removed());
    assertEquals(Set.of(), removed.added());
    for (PolicyDiff diff : List.of(added, removed)) {
      assertEquals(Set.of(), diff.reworded());
      assertEquals(Set.of(), diff.renumbered());
    }
    assertTrue(removed.isMajor());
  }

  @Test
  void a_change_of_promises_is_not_passed_off_as_one_of_words() {
    for (PolicyBuilder changed :
        List.of(aPolicy("1.1").saying("24 hours", "12 hours"), aPolicy("1.1").adding("RETAIN-7"))) {
      assertEquals(
          Outcome.refused(Reason.PROMISE_CHANGED_IN_MINOR_VERSION),
          PolicyDiff.between(FIRST, changed.text()).judge());
    }
    assertEquals(
        Outcome.granted(new PolicyVersion(2, 0)),
        PolicyDiff.between(FIRST, aPolicy("2.0").text()).judge());
  }

  @Test
  void a_version_is_followed_by_a_higher_one() {
    for (String notLater : List.of("1.0", "1.1")) {
      assertEquals(
          Outcome.refused(Reason.VERSION_NOT_LATER),
          PolicyDiff.between(aPolicy("1.1").text(), aPolicy(notLater).text()).judge());
    }
  }

  @Test
  void only_texts_in_the_same_language_are_compared() {
    PolicyText chinese = PolicyText.published(FIRST.version(), Locale.CHINESE).orElseThrow();

    assertEquals(
        "later: must be in the language of the earlier",
        assertThrows(IllegalArgumentException.class, () -> PolicyDiff.between(FIRST, chinese))
            .getMessage());
  }
}
