package app.dreamimage.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClauseTest {

  private static final List<String> IDS =
      List.of(
          "COLLECT-1",
          "COLLECT-2",
          "COLLECT-3",
          "COLLECT-4",
          "COLLECT-5",
          "COLLECT-6",
          "COLLECT-7",
          "COLLECT-8",
          "USE-1",
          "USE-2",
          "USE-3",
          "SHARE-1",
          "SHARE-2",
          "SHARE-3",
          "SHARE-4",
          "SHARE-5",
          "SECURE-1",
          "SECURE-2",
          "SECURE-3",
          "SECURE-4",
          "SECURE-5",
          "SECURE-6",
          "SECURE-7",
          "RETAIN-1",
          "RETAIN-2",
          "RETAIN-3",
          "RETAIN-4",
          "RETAIN-5",
          "RETAIN-6",
          "RIGHTS-1",
          "RIGHTS-2",
          "RIGHTS-3",
          "RIGHTS-4",
          "RIGHTS-5",
          "RIGHTS-6",
          "RIGHTS-7",
          "RIGHTS-8",
          "RIGHTS-9",
          "RIGHTS-10",
          "CHILD-1",
          "CHILD-2",
          "CHILD-3",
          "TRANSFER-1",
          "TRANSFER-2",
          "CHANGE-1",
          "CHANGE-2",
          "CHANGE-3",
          "CONTACT-1");

  @Test
  void every_clause_of_the_policy_has_one_constant_in_the_policys_order() {
    assertEquals(IDS, Arrays.stream(Clause.values()).map(Clause::id).toList());
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void a_clause_is_found_by_its_id_and_says_its_promise_in_a_sentence(Clause clause) {
    assertEquals(Optional.of(clause), Clause.withId(clause.id()));
    assertTrue(clause.promise().matches("[A-Z].{10,}\\."), clause.promise());
  }

  @Test
  void no_clause_has_an_id_of_another_form() {
    assertEquals(Optional.empty(), Clause.withId("RETAIN-7"));
    assertEquals(Optional.empty(), Clause.withId("retain-1"));
    assertEquals(Optional.empty(), Clause.withId(""));
  }

  @Test
  void no_two_clauses_promise_the_same() {
    Set<String> promises =
        Arrays.stream(Clause.values()).map(Clause::promise).collect(Collectors.toSet());

    assertEquals(Clause.values().length, promises.size());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_refusal_cites_the_clause_of_its_reason(Reason reason) {
    Refusal refusal = Refusal.because(reason);

    assertEquals(reason, refusal.reason());
    assertEquals(reason.clause(), refusal.clause());
  }
}
