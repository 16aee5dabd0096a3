package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.DataCategory;
import java.util.List;

/**
 * One kind of record in the report on a person's data.
 *
 * @param name under which an export shows the records, such as {@code sessions}
 * @param records in the order in which they came to be; empty if nothing is held
 */
public record ReportSection(DataCategory category, String name, List<ReportedRecord> records) {

  public ReportSection {
    requireNonNull(category, "category");
    if (!name.matches("[a-z][a-zA-Z]*")) {
      throw new IllegalArgumentException("name: letters in camel case are accepted");
    }
    records = List.copyOf(records);
  }
}
