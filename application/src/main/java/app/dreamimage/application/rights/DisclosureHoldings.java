package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Holding.Place.COLUMN;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.domain.consent.DataCategory.DISCLOSURES;
import static app.dreamimage.domain.consent.DataCategory.RIGHTS;

import java.util.List;

/** What is kept about data that goes to others, and about the staff who see to that. */
final class DisclosureHoldings {

  private DisclosureHoldings() {}

  static void addTo(HoldingList all) {
    disclosures(all);
    staff(all);
  }

  private static void disclosures(HoldingList all) {
    HoldingList.Table disclosure =
        all.personal("disclosure", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "disclosures");
    disclosure.withheld("disclosure_number", HoldingList.ONLY_AN_ORDER);
    disclosure.withheld("account_id", HoldingList.ITS_OWNER);
    disclosure.column("recipient", "recipient");
    disclosure.column("category", "category");
    disclosure.column("purpose", "purpose");
    disclosure.column("clause", "clause");
    disclosure.column("disclosed_at", "disclosedAt");
    disclosure.column("hidden_until", "hiddenUntil");

    HoldingList.Table order =
        all.personal("legal_order", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "legalOrders");
    order.column("id", "id");
    order.withheld("account_id", HoldingList.ITS_OWNER);
    order.column("authority", "authority");
    order.column("reference", "reference");
    order.column("categories", "categories");
    order.column("issued_on", "issuedOn");
    order.column("registered_by", "registeredBy");
    order.column("registered_at", "registeredAt");
    order.column("telling_forbidden_until", "tellingForbiddenUntil");
    order.column("told_at", "toldAt");
    order.column("state", "state");
    order.column("reviewed_by", "reviewedBy");
    order.column("reviewed_at", "reviewedAt");
    order.column("executed_by", "executedBy");
    order.column("executed_at", "executedAt");

    HoldingList.Table notice =
        all.personal("merger_notice", DISCLOSURES, UNTIL_THE_ACCOUNT_IS_CLOSED, "mergerNotices");
    notice.withheld("account_id", HoldingList.ITS_OWNER);
    notice.column("merger", "merger");
    notice.column("given_at", "givenAt");

    HoldingList.Table report =
        all.personal("under_age_report", RIGHTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "underAgeReports");
    report.column("id", "id");
    report.withheld("account_id", HoldingList.ITS_OWNER);
    report.column("received_at", "receivedAt");
  }

  private static void staff(HoldingList all) {
    for (String column : List.of("id", "email", "roles", "password_hash", "appointed_at")) {
      all.impersonal(
          COLUMN,
          "staff_member." + column,
          "about the staff, who are no accounts; until dismissal");
    }
    for (String column :
        List.of("duty_number", "duty", "performed_on", "performed_by", "reference")) {
      all.impersonal(
          COLUMN, "duty_performed." + column, "about a duty of the staff, by a random id");
    }
    for (String column :
        List.of(
            "id",
            "region",
            "standing",
            "safeguard_kind",
            "safeguard_regions",
            "safeguard_from",
            "safeguard_until",
            "registered_at")) {
      all.impersonal(COLUMN, "recipient." + column, "about a company that may receive data");
      all.impersonal(COLUMN, "merger." + column, "about a company that takes the service over");
    }
    for (String column :
        List.of(
            "name",
            "activity",
            "purpose",
            "categories",
            "contract_reference",
            "contract_from",
            "contract_until",
            "contract_terms")) {
      all.impersonal(COLUMN, "recipient." + column, "about a company that may receive data");
    }
    for (String column : List.of("receiver", "accepted_version", "accepted_at")) {
      all.impersonal(COLUMN, "merger." + column, "about a company that takes the service over");
    }
  }
}
