package app.dreamimage.bootstrap.ledger;

import app.dreamimage.domain.policy.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ledger as a book: the wording of each clause beside the code of its rules beside the
 * sentences of its tests. One file, which needs nothing else to be read, searched and printed.
 */
final class PolicyBook {

  private final PolicyLedger ledger;
  private final Map<Clause, String> wordings;
  private final StringBuilder html = new StringBuilder();

  private PolicyBook(PolicyLedger ledger, Map<Clause, String> wordings) {
    this.ledger = ledger;
    this.wordings = wordings;
  }

  /**
   * The book as HTML.
   *
   * @param wordings the published text of each clause
   */
  static String of(PolicyLedger ledger, String version, Map<Clause, String> wordings) {
    PolicyBook book = new PolicyBook(ledger, wordings);
    for (Clause clause : Clause.values()) {
      book.chapter(clause);
    }
    return resource("policy-book.html")
        .replace("{{version}}", escaped(version))
        .replace("{{clauses}}", Integer.toString(Clause.values().length))
        .replace("{{rules}}", Integer.toString(ledger.rules()))
        .replace("{{tests}}", Integer.toString(ledger.provingTests()))
        .replace("{{contents}}", contents())
        .replace("{{chapters}}", book.html);
  }

  private static String contents() {
    StringBuilder list = new StringBuilder();
    String part = "";
    for (Clause clause : Clause.values()) {
      String own = clause.id().substring(0, clause.id().indexOf('-'));
      if (!own.equals(part)) {
        list.append("<li class=\"part\">")
            .append(own.charAt(0))
            .append(own.substring(1).toLowerCase(Locale.ROOT))
            .append("</li>\n");
        part = own;
      }
      list.append("<li><a href=\"#%1$s\">%1$s</a></li>\n".formatted(clause.id()));
    }
    return list.toString();
  }

  private void chapter(Clause clause) {
    html.append("<section class=\"clause\" id=\"%s\">\n".formatted(clause.id()));
    html.append(
        "<h2><a href=\"#%1$s\">%1$s</a> %2$s</h2>\n"
            .formatted(clause.id(), escaped(clause.promise())));
    html.append("<div class=\"columns\">\n<div class=\"wording\">\n");
    html.append(
        "<p>%s</p>\n".formatted(escaped(wordings.get(clause)).replace("\n\n", "</p>\n<p>")));
    names("Kept by people", ledger.dutiesUnder(clause));
    names("Refused with", ledger.refusalsUnder(clause));
    names("Recorded as", ledger.eventsUnder(clause));
    tests(clause);
    html.append("</div>\n<div class=\"code\">\n");
    for (Rule rule : ledger.rulesOf(clause)) {
      html.append(
          "<details open><summary>%s</summary><pre><code>%s</code></pre></details>\n"
              .formatted(escaped(rule.name()), escaped(rule.code())));
    }
    html.append("</div>\n</div>\n</section>\n");
  }

  private void tests(Clause clause) {
    Map<String, List<Proof>> byClass =
        ledger.proofsOf(clause).stream()
            .collect(Collectors.groupingBy(Proof::testClass, TreeMap::new, Collectors.toList()));
    byClass.forEach(
        (test, proofs) -> {
          html.append("<h3>%s</h3>\n<ul>\n".formatted(escaped(simple(test))));
          proofs.forEach(
              proof -> html.append("<li>%s</li>\n".formatted(escaped(proof.sentence()))));
          html.append("</ul>\n");
        });
  }

  private static String simple(String testClass) {
    return testClass.replaceFirst("^.*\\.(?=[A-Z])", "");
  }

  private void names(String heading, Collection<?> things) {
    if (!things.isEmpty()) {
      html.append("<h3>%s</h3>\n<p class=\"names\">".formatted(heading));
      things.forEach(thing -> html.append("<code>%s</code> ".formatted(escaped(thing.toString()))));
      html.append("</p>\n");
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = PolicyBook.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
