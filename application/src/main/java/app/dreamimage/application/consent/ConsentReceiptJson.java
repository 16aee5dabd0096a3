package app.dreamimage.application.consent;

import app.dreamimage.application.JsonWriter;
import app.dreamimage.domain.consent.ConsentReceipt;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.DataController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A consent receipt as a JSON text (RFC 8259), with the sections and field names of ISO/IEC TS
 * 27560:2023, and {@code wording_sha256} beside them: the hash of the very words that were shown.
 */
public final class ConsentReceiptJson {

  private static final String SCHEMA = "ISO/IEC TS 27560:2023";
  private static final String CONTROLLER = "controller";

  private ConsentReceiptJson() {}

  /** The text, without line breaks. */
  public static String of(ConsentReceipt receipt) {
    return JsonWriter.onOneLine(
        fields(
            "schema_version",
            SCHEMA,
            "receipt_id",
            receipt.id().toString(),
            "pii_principal_id",
            receipt.principal().toString(),
            "pii_processing",
            processing(receipt),
            "party_identification",
            List.of(party(receipt.controller())),
            "events",
            receipt.events().stream().map(ConsentReceiptJson::event).toList()));
  }

  private static Map<String, Object> processing(ConsentReceipt receipt) {
    ConsentReceipt.Event latest = receipt.events().get(receipt.events().size() - 1);
    return fields(
        "privacy_notice",
        notice(latest),
        "purposes",
        List.of(purpose(receipt)),
        "privacy_rights",
        List.of("access", "correction", "deletion", "restriction", "portability", "objection"));
  }

  private static Map<String, Object> purpose(ConsentReceipt receipt) {
    return fields(
        "purpose",
        receipt.purpose().name(),
        "lawful_basis",
        receipt.purpose().basis().name(),
        "pii_information",
        receipt.categories().stream().map(ConsentReceiptJson::information).toList(),
        "pii_controllers",
        List.of(CONTROLLER),
        "collection_method",
        "uploaded by the person",
        "processing_method",
        "landmarks are found and used in an isolated process, in real time",
        "storage_locations",
        List.of("home region of the person"),
        "retention_period",
        receipt.longestStay().toString(),
        "recipient_third_parties",
        List.of(),
        "withdrawal_method",
        "PUT /api/v1/me/consents/" + receipt.purpose().name());
  }

  private static Map<String, Object> information(DataCategory category) {
    return fields(
        "pii_type",
        category.name(),
        "pii_optional",
        true,
        "sensitive_pii_category",
        category == DataCategory.FACIAL_DATA);
  }

  private static Map<String, Object> party(DataController controller) {
    return fields(
        "party_id",
        CONTROLLER,
        "party_name",
        controller.name(),
        "party_role",
        "PII controller",
        "party_contact",
        controller.contact());
  }

  private static Map<String, Object> event(ConsentReceipt.Event event) {
    return fields(
        "event_time",
        event.at().toString(),
        "event_type",
        "explicit",
        "event_state",
        event.state().name(),
        "entity_id",
        "pii_principal",
        "privacy_notice",
        notice(event));
  }

  private static Map<String, Object> notice(ConsentReceipt.Event event) {
    Map<String, Object> notice =
        fields(
            "notice_id",
            "/api/v1/policy/versions/" + event.notice(),
            "notice_version",
            event.notice().toString());
    event
        .shown()
        .ifPresent(
            shown -> {
              notice.put("language", shown.language());
              notice.put("wording_sha256", shown.hash());
            });
    return notice;
  }

  /** Names and values by turns, in their order. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
