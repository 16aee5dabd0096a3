package app.dreamimage.application.rights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that documents the export says what is in it. */
@Proves({Clause.RIGHT_TO_PORTABILITY, Clause.RIGHT_OF_ACCESS})
final class ExportPageTest {

  private static final Pattern SECTION = Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\| (.*) \\|$");
  private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+)`");

  /** What a holder works out and nothing stores. */
  private static final Map<String, String> WORKED_OUT =
      Map.of("photos", "erasedBy", "mergerNotices", "receiver", "generations", "attempt");

  /** The fields of each section, as the table on the page has them. */
  private static Map<String, Set<String>> documented() throws IOException {
    Path page =
        Stream.of(Path.of("docs"), Path.of("../docs"))
            .map(docs -> docs.resolve("export.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    Map<String, Set<String>> documented = new TreeMap<>();
    Matcher section = SECTION.matcher(Files.readString(page));
    while (section.find()) {
      documented.put(
          section.group(1),
          NAME.matcher(section.group(2))
              .results()
              .map(name -> name.group(1))
              .collect(toCollection(TreeSet::new)));
    }
    return documented;
  }

  @Test
  void the_page_has_every_section_that_the_holders_report() throws IOException {
    UseCases service = new UseCases(new InMemoryStorage().ports());
    AccountId person = new AccountId(Fresh.uuid());

    assertEquals(
        service.holders.stream().map(holder -> holder.report(person).name()).collect(toSet()),
        documented().keySet());
  }

  @Test
  void the_page_has_every_field_that_the_inventory_says_is_exported_and_what_is_worked_out()
      throws IOException {
    Map<String, Set<String>> exported =
        DataInventory.holdings().stream()
            .filter(Holding.Personal.class::isInstance)
            .map(Holding.Personal.class::cast)
            .filter(Holding.Personal::isExported)
            .collect(
                groupingBy(
                    Holding.Personal::section,
                    TreeMap::new,
                    mapping(Holding.Personal::field, toCollection(TreeSet::new))));

    WORKED_OUT.forEach((section, field) -> exported.get(section).add(field));
    assertEquals(exported, documented());
  }
}
