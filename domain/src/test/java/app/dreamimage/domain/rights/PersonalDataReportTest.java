package app.dreamimage.domain.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Proves(Clause.RIGHT_OF_ACCESS)
final class PersonalDataReportTest {

  private static final ReportSection ONE =
      new ReportSection(DataCategory.ACCOUNT, "account", List.of());
  private static final ReportSection OTHER =
      new ReportSection(DataCategory.SESSIONS, "sessions", List.of());

  @Test
  void a_report_keeps_its_sections_in_order_and_cannot_be_changed() {
    List<ReportSection> given = new ArrayList<>(List.of(ONE, OTHER));
    PersonalDataReport report = new PersonalDataReport(Moments.NOON, given);
    given.clear();

    assertEquals(List.of(ONE, OTHER), report.sections());
    assertEquals(Moments.NOON, report.at());
  }

  @Test
  void a_section_is_there_once() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new PersonalDataReport(Moments.NOON, List.of(ONE, OTHER, ONE)))
            .getMessage();
    assertTrue(message.startsWith("sections:"), message);
    assertEquals(
        "at",
        assertThrows(NullPointerException.class, () -> new PersonalDataReport(null, List.of()))
            .getMessage());
  }

  @Test
  void a_record_shows_its_fields_in_order_and_is_not_printed() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("b", "secret");
    fields.put("a", "2");
    ReportedRecord reported = new ReportedRecord(fields);

    assertEquals(List.of("b", "a"), List.copyOf(reported.fields().keySet()));
    assertEquals("ReportedRecord[not shown]", reported.toString());
    assertThrows(UnsupportedOperationException.class, () -> reported.fields().clear());
  }
}
