package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** For every clause: what keeps it, what proves that, and what shows that it happened. */
final class PolicyLedger {

  private final List<Rule> rules;
  private final List<Proof> proofs;
  private final Map<Clause, Set<AuditEvent>> events;
  private final Map<String, Set<String>> mentions;
  private final Map<Clause, List<String>> duties;

  /**
   * A ledger.
   *
   * @param duties what people have to do for a clause, since no program can
   */
  PolicyLedger(LedgerReading program, LedgerReading tests, Map<Clause, List<String>> duties) {
    rules = program.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
    proofs =
        tests.proofs().stream()
            .sorted(Comparator.comparing(Proof::testClass).thenComparing(Proof::method))
            .toList();
    events = program.events();
    mentions = program.mentions();
    this.duties = duties;
  }

  List<Rule> rulesOf(Clause clause) {
    return rules.stream().filter(rule -> rule.clauses().contains(clause)).toList();
  }

  List<Proof> proofsOf(Clause clause) {
    return proofs.stream().filter(proof -> proof.clauses().contains(clause)).toList();
  }

  List<Reason> refusalsUnder(Clause clause) {
    return Arrays.stream(Reason.values()).filter(reason -> reason.clause() == clause).toList();
  }

  Set<AuditEvent> eventsUnder(Clause clause) {
    return new TreeSet<>(events.getOrDefault(clause, Set.of()));
  }

  List<String> dutiesUnder(Clause clause) {
    return duties.getOrDefault(clause, List.of());
  }

  int rules() {
    return rules.size();
  }

  int provingTests() {
    return proofs.size();
  }

  /** Every hole in the ledger, a sentence each; empty if it is whole. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      if (rulesOf(clause).isEmpty()) {
        gaps.add(clause.id() + " is kept by no rule" + ownerOf(clause));
      }
      for (Rule rule : rulesOf(clause)) {
        if (proofsOf(clause).stream()
            .noneMatch(proof -> proof.runsAlways() && dealsWith(proof, rule))) {
          gaps.add(clause.id() + " is enforced by " + rule.name() + ", which no test proves");
        }
      }
    }
    for (Proof proof : proofs) {
      String name = proof.testClass() + "." + proof.method();
      if (!proof.isTest()) {
        gaps.add(name + " carries @Proves but is no test");
      }
      for (String hindrance : proof.hindrances()) {
        gaps.add(name + " proves a clause but is not always run: " + hindrance);
      }
    }
    return gaps;
  }

  /** Whether a proof is about a rule: it speaks of it, or of a type that speaks of it. */
  private boolean dealsWith(Proof proof, Rule rule) {
    return proof.speaksOf(rule.type())
        || mentions.entrySet().stream()
            .anyMatch(
                type -> type.getValue().contains(rule.type()) && proof.speaksOf(type.getKey()));
  }

  private String ownerOf(Clause clause) {
    return dutiesUnder(clause).isEmpty() ? " and owned by nobody" : ", only by people";
  }
}
