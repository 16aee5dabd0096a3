package app.dreamimage.application.disclosure;

import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What others may be shown of the report on a person. The person alone gets what would let its
 * holder test whether a photo was theirs, or follow them through the audit trail.
 */
@Enforces({Clause.FACIAL_DATA_NEVER_IDENTIFIES, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class ForOthers {

  private static final Set<String> FOR_THE_PERSON_ALONE =
      Set.of("pseudonym", "commitment", "commitmentSalt", "entrySalt");

  private ForOthers() {}

  /** The same section without what is for the person alone. */
  static ReportSection of(ReportSection section) {
    return new ReportSection(
        section.category(),
        section.name(),
        section.records().stream()
            .map(ForOthers::of)
            .map(record -> section.category() == DataCategory.RECEIPTS ? blurred(record) : record)
            .toList());
  }

  /** The trail holds the hash of what a receipt says: nobody else may know enough to compute it. */
  private static ReportedRecord blurred(ReportedRecord receipt) {
    Map<String, String> fields = new LinkedHashMap<>(receipt.fields());
    fields.remove("id");
    fields.computeIfPresent("arrivedAt", (name, instant) -> dayOf(instant));
    fields.computeIfPresent("erasedAt", (name, instant) -> dayOf(instant));
    return new ReportedRecord(fields);
  }

  private static String dayOf(String instant) {
    return LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC).toString();
  }

  private static ReportedRecord of(ReportedRecord record) {
    Map<String, String> fields = new LinkedHashMap<>(record.fields());
    fields.keySet().removeAll(FOR_THE_PERSON_ALONE);
    return new ReportedRecord(fields);
  }
}
