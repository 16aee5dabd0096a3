package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.policy.Clause;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ledger as a page in Markdown: a table of all clauses, then each with its rules and tests. */
final class LedgerPage {

  private final PolicyLedger ledger;
  private final StringBuilder page = new StringBuilder();

  private LedgerPage(PolicyLedger ledger) {
    this.ledger = ledger;
  }

  static String of(PolicyLedger ledger) {
    return new LedgerPage(ledger).write();
  }

  private String write() {
    line("# The policy ledger");
    line("");
    line(
        "Which rules keep each promise of the privacy policy, which tests prove it, which refusals cite");
    line(
        "it, which events in the audit trail show that it happened, and what people have to do for it.");
    line(
        "The build writes this page from the sources and fails when it is not up to date: change the");
    line("code, not the page.");
    line("");
    line(
        "%d clauses, %d rules, %d proving tests."
            .formatted(Clause.values().length, ledger.rules(), ledger.provingTests()));
    line("");
    line("| clause | promise | rules | tests | refusals | events | people |");
    line("|---|---|---|---|---|---|---|");
    for (Clause clause : Clause.values()) {
      line(
          "| [%s](#%s) | %s | %d | %d | %d | %d | %d |"
              .formatted(
                  clause.id(),
                  anchor(clause),
                  clause.promise(),
                  ledger.rulesOf(clause).size(),
                  ledger.proofsOf(clause).size(),
                  ledger.refusalsUnder(clause).size(),
                  ledger.eventsUnder(clause).size(),
                  ledger.dutiesUnder(clause).size()));
    }
    for (Clause clause : Clause.values()) {
      describe(clause);
    }
    return page.toString();
  }

  private static String anchor(Clause clause) {
    return clause.id().toLowerCase(java.util.Locale.ROOT);
  }

  private void describe(Clause clause) {
    line("");
    line("## " + clause.id());
    line("");
    line(clause.promise());
    line("");
    for (Rule rule : ledger.rulesOf(clause)) {
      line("- kept by [`%s`](../%s)".formatted(rule.name(), slashes(rule)));
    }
    list("kept by people", ledger.dutiesUnder(clause));
    list("refused with", ledger.refusalsUnder(clause));
    list("recorded as", ledger.eventsUnder(clause));
    Map<String, List<Proof>> byClass =
        ledger.proofsOf(clause).stream()
            .collect(Collectors.groupingBy(Proof::testClass, TreeMap::new, Collectors.toList()));
    byClass.forEach(
        (test, proofs) -> {
          line("- proven by `" + test + "`");
          proofs.forEach(proof -> line("  - " + proof.sentence()));
        });
  }

  private static String slashes(Rule rule) {
    return rule.file().toString().replace('\\', '/');
  }

  private void list(String what, Collection<?> things) {
    if (!things.isEmpty()) {
      line(
          "- "
              + what
              + " "
              + things.stream().map(thing -> "`" + thing + "`").collect(Collectors.joining(", ")));
    }
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
