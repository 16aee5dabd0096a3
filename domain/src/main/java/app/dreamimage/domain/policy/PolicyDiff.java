package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What differs between two versions of the policy. Clauses are named by their ids.
 *
 * <p>Whether other words make another promise is for people to judge, who may call a version major
 * that is not so by its numbers and clauses. The other way round is refused.
 *
 * @param added clauses that only the later version has
 * @param removed clauses that only the earlier version has
 * @param reworded clauses whose heading or wording differs
 * @param renumbered clauses that are in both and state other numbers
 */
@Enforces(Clause.POLICY_CHANGES_ARE_VERSIONED)
public record PolicyDiff(
    PolicyVersion earlier,
    PolicyVersion later,
    Set<String> added,
    Set<String> removed,
    Set<String> reworded,
    Set<String> renumbered) {

  public PolicyDiff {
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    added = Set.copyOf(added);
    removed = Set.copyOf(removed);
    reworded = Set.copyOf(reworded);
    renumbered = Set.copyOf(renumbered);
  }

  /**
   * What differs between two texts.
   *
   * @throws IllegalArgumentException if they are not in the same language
   */
  public static PolicyDiff between(PolicyText earlier, PolicyText later) {
    if (!earlier.language().equals(later.language())) {
      throw new IllegalArgumentException("later: must be in the language of the earlier");
    }
    List<WordedClause> before = earlier.clauses();
    List<WordedClause> after = later.clauses();
    return new PolicyDiff(
        earlier.version(),
        later.version(),
        idsWhere(after, clause -> !hasId(before, clause)),
        idsWhere(before, clause -> !hasId(after, clause)),
        idsWhere(before, clause -> hasId(after, clause) && !after.contains(clause)),
        idsWhere(before, clause -> hasId(after, clause) && !statesTheSame(after, clause)));
  }

  /** Whether a promise changed: one was made or dropped, or states another number. */
  public boolean isMajor() {
    return !added.isEmpty() || !removed.isEmpty() || !renumbered.isEmpty();
  }

  /**
   * Whether the later version may follow the earlier: its number is higher, and a change of
   * promises is not passed off as a change of words.
   */
  public Outcome<PolicyVersion> judge() {
    if (later.compareTo(earlier) <= 0) {
      return Outcome.refused(Reason.VERSION_NOT_LATER);
    }
    if (isMajor() && !earlier.predatesPromisesOf(later)) {
      return Outcome.refused(Reason.PROMISE_CHANGED_IN_MINOR_VERSION);
    }
    return Outcome.granted(later);
  }

  private static Set<String> idsWhere(
      List<WordedClause> clauses, Predicate<WordedClause> condition) {
    return clauses.stream().filter(condition).map(WordedClause::id).collect(toSet());
  }

  private static boolean hasId(List<WordedClause> clauses, WordedClause clause) {
    return clauses.stream().anyMatch(other -> other.id().equals(clause.id()));
  }

  private static boolean statesTheSame(List<WordedClause> clauses, WordedClause clause) {
    return clauses.stream()
        .filter(other -> other.id().equals(clause.id()))
        .anyMatch(other -> StatedNumber.in(other).equals(StatedNumber.in(clause)));
  }
}
