package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.policy.Clause;
import java.util.List;
import java.util.Set;

/**
 * A test that carries {@code @Proves}, itself or by its class.
 *
 * @param testClass qualified without {@code app.dreamimage}
 * @param method as it stands in the source
 * @param hindrances why it does not run each time: annotations such as {@code Disabled}
 * @param mentions every name that occurs in the source of its class
 */
record Proof(
    String testClass,
    String method,
    Set<Clause> clauses,
    boolean isTest,
    List<String> hindrances,
    Set<String> mentions) {

  /** The sentence that the test proves. */
  String sentence() {
    return method.replace('_', ' ');
  }

  boolean runsAlways() {
    return isTest && hindrances.isEmpty();
  }

  /** Whether its class speaks of a type, by its name or by that of a field that may hold one. */
  boolean speaksOf(String type) {
    return mentions.contains(type)
        || mentions.contains(Character.toLowerCase(type.charAt(0)) + type.substring(1));
  }
}
