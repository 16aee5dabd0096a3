package app.dreamimage.bootstrap.ledger;

import app.dreamimage.application.rights.DataInventory;
import app.dreamimage.application.rights.Holding;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The records of processing activities (GDPR Art. 30) as a page, written from the code. */
final class RecordsOfProcessing {

  private final StringBuilder page = new StringBuilder();

  private RecordsOfProcessing() {}

  static String page() {
    return new RecordsOfProcessing().write();
  }

  private String write() {
    line("# Records of processing activities");
    line("");
    line(
        "What GDPR Art. 30 asks a controller to write down, written by the build from the code and");
    line(
        "compared with it: change the code, not the page. Who receives data, under which contract and");
    line("safeguard, is in the register of recipients of each running service; facial data has no");
    line("recipient, and none can be registered for it (SHARE-2). Security measures are in the");
    line("[policy ledger](policy-ledger.md) under SECURE-1 to SECURE-7.");
    line("");
    line("## Purposes");
    line("");
    line("| purpose | ground in law | categories of data |");
    line("|---|---|---|");
    for (Purpose purpose : Purpose.values()) {
      line(
          "| %s | %s | %s |"
              .formatted(words(purpose), words(purpose.basis()), categoriesFor(purpose)));
    }
    line("");
    line("## Retention");
    line("");
    for (DataCategory category : DataCategory.values()) {
      describe(category);
    }
    line("## What is kept and concerns no person");
    line("");
    line("| place | name | because |");
    line("|---|---|---|");
    DataInventory.holdings().stream()
        .filter(Holding.Impersonal.class::isInstance)
        .map(Holding.Impersonal.class::cast)
        .forEach(
            each ->
                line(
                    "| %s | `%s` | %s |"
                        .formatted(words(each.place()), each.name(), each.because())));
    return page.toString();
  }

  private static String categoriesFor(Purpose purpose) {
    String categories =
        List.of(DataCategory.values()).stream()
            .filter(category -> category.purposes().contains(purpose))
            .map(RecordsOfProcessing::words)
            .collect(Collectors.joining(", "));
    return categories.isEmpty() ? "none: counts that concern nobody" : categories;
  }

  private void describe(DataCategory category) {
    line("### " + capitalised(words(category)));
    line("");
    line("| place | name | kept | erased by | in the export |");
    line("|---|---|---|---|---|");
    DataInventory.holdings().stream()
        .filter(Holding.Personal.class::isInstance)
        .map(Holding.Personal.class::cast)
        .filter(each -> each.category() == category)
        .forEach(
            each ->
                line(
                    "| %s | `%s` | %s (%s) | %s | %s |"
                        .formatted(
                            words(each.place()),
                            each.name(),
                            words(each.lifetime()),
                            each.lifetime().clause().id(),
                            each.lifetime().erasedBy(),
                            each.isExported() ? "`" + each.export() + "`" : each.export())));
    line("");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
