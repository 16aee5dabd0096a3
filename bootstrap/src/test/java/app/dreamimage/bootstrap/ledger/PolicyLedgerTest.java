package app.dreamimage.bootstrap.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PolicyText;
import app.dreamimage.domain.policy.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Compares the policy, the rules and the tests with each other, and writes what it finds: the page
 * {@code docs/policy-ledger.md} must be up to date, the book lies in {@code target}.
 */
final class PolicyLedgerTest {

  private static final Path WRITTEN = Path.of("target");
  private static final Path BOOK = WRITTEN.resolve("policy-book.html");

  private static final PolicyLedger LEDGER =
      new PolicyLedger(Sources.ofTheProgram(), Sources.ofTheTests(), duties());

  @Test
  void every_clause_has_its_rules_and_every_rule_its_proof() {
    assertEquals("", String.join("\n", LEDGER.gaps()));
  }

  @Test
  void the_page_of_the_ledger_is_up_to_date() throws IOException {
    assertUpToDate("policy-ledger.md", LedgerPage.of(LEDGER));
  }

  @Test
  @Proves(Clause.DATA_PROTECTION_STANDARDS_ARE_MET)
  void the_records_of_processing_are_up_to_date() throws IOException {
    assertUpToDate("records-of-processing.md", RecordsOfProcessing.page());
  }

  private static void assertUpToDate(String name, String page) throws IOException {
    Path written = WRITTEN.resolve(name);
    Files.createDirectories(WRITTEN);
    Files.writeString(written, page);

    assertEquals(
        Files.readString(Sources.root().resolve("docs").resolve(name)),
        page,
        "docs/" + name + " is not up to date: copy bootstrap/target/" + name + " over it");
  }

  @Test
  void the_book_has_the_wording_of_every_clause() throws IOException {
    Map<Clause, String> wordings = wordings();

    String book = PolicyBook.of(LEDGER, PolicyTerms.VERSION_1_0.version().toString(), wordings);

    Files.createDirectories(BOOK.getParent());
    Files.writeString(BOOK, book);
    for (Clause clause : Clause.values()) {
      assertTrue(book.contains("id=\"" + clause.id() + "\""), clause.id());
    }
  }

  private static Map<Clause, List<String>> duties() {
    return Arrays.stream(HumanDuty.values())
        .collect(
            groupingBy(
                HumanDuty::clause,
                mapping(
                    duty -> duty.name() + ", every " + duty.interval() + ", " + duty.owner(),
                    toList())));
  }

  private static Map<Clause, String> wordings() {
    String text =
        PolicyText.published(PolicyTerms.VERSION_1_0.version(), Locale.ENGLISH)
            .map(published -> published.naming("the contact address"))
            .orElseThrow()
            .markdown();
    Pattern clause = Pattern.compile("(?ms)^### [^\\n]*\\{#([A-Z]+-\\d+)}\\n(.*?)(?=^##|\\z)");
    Map<Clause, String> wordings = new EnumMap<>(Clause.class);
    Matcher matcher = clause.matcher(text);
    while (matcher.find()) {
      wordings.put(Clause.withId(matcher.group(1)).orElseThrow(), matcher.group(2).strip());
    }
    return wordings;
  }
}
