package app.dreamimage.bootstrap.command;

import app.dreamimage.domain.policy.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ledger that was true when this executable was built, read from its page. */
final class LedgerSummary {

  private static final String PAGE = "policy-ledger.md";
  private static final int RULES = 2;
  private static final int TESTS = 3;
  private static final int REFUSALS = 4;
  private static final int EVENTS = 5;
  private static final int PEOPLE = 6;

  /** What the ledger has about one clause, in numbers. */
  record Line(int rules, int tests, int refusals, int events, int duties) {}

  private final String page;

  private LedgerSummary(String page) {
    this.page = page;
  }

  /** Reads the page in the executable. */
  static LedgerSummary read() {
    try (InputStream in = LedgerSummary.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException("the ledger is missing from the executable");
      }
      return new LedgerSummary(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many clauses, rules and proving tests there are, as a sentence. */
  String total() {
    return page.lines().filter(line -> line.matches("\\d+ clauses, .*")).findFirst().orElseThrow();
  }

  /** The numbers of every clause. */
  Map<Clause, Line> lines() {
    Map<Clause, Line> lines = new EnumMap<>(Clause.class);
    for (Clause clause : Clause.values()) {
      page.lines()
          .filter(line -> line.startsWith("| [" + clause.id() + "]"))
          .findFirst()
          .ifPresent(line -> lines.put(clause, numbersOf(line)));
    }
    return lines;
  }

  private static Line numbersOf(String row) {
    List<String> cells =
        Arrays.stream(row.substring(1).split("\\|", -1)).map(String::strip).toList();
    return new Line(
        Integer.parseInt(cells.get(RULES)),
        Integer.parseInt(cells.get(TESTS)),
        Integer.parseInt(cells.get(REFUSALS)),
        Integer.parseInt(cells.get(EVENTS)),
        Integer.parseInt(cells.get(PEOPLE)));
  }

  /** What the ledger says about one clause, line by line. */
  List<String> chapter(Clause clause) {
    return page.lines()
        .dropWhile(line -> !line.equals("## " + clause.id()))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .map(line -> line.replaceAll("\\[`?([^`\\]]*)`?]\\([^)]*\\)", "$1").replace("`", ""))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
