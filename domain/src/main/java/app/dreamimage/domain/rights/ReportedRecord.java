package app.dreamimage.domain.rights;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record that the service holds about a person, as an export shows it: its fields by name, in
 * order. A field without a value is left out.
 *
 * <p>Personal data: {@link #toString()} does not show it.
 */
public record ReportedRecord(Map<String, String> fields) {

  public ReportedRecord {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  @Override
  public String toString() {
    return "ReportedRecord[not shown]";
  }
}
