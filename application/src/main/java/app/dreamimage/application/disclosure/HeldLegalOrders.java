package app.dreamimage.application.disclosure;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.DeclinedOrder;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalDemand;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The legal orders about a person. Left out is what the law forbids to tell at this moment. Staff
 * go by their ids.
 */
public final class HeldLegalOrders implements PersonalDataHolder {

  private final LegalOrders orders;
  private final InstantSource clock;

  public HeldLegalOrders(LegalOrders orders, InstantSource clock) {
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.DISCLOSURES,
        "legalOrders",
        orders.of(person).stream()
            .filter(order -> order.demand().telling().isAllowedAt(clock.instant()))
            .map(HeldLegalOrders::shown)
            .toList());
  }

  private static ReportedRecord shown(LegalOrder order) {
    Map<String, String> fields = new LinkedHashMap<>();
    showDemand(order.demand(), fields);
    if (order instanceof ApprovedOrder approved) {
      fields.put("state", "APPROVED");
      showStep("reviewed", approved.review(), fields);
    } else if (order instanceof DeclinedOrder declined) {
      fields.put("state", "DECLINED");
      showStep("reviewed", declined.review(), fields);
    } else if (order instanceof ExecutedOrder executed) {
      fields.put("state", "EXECUTED");
      showStep("reviewed", executed.review(), fields);
      showStep("executed", executed.execution(), fields);
    } else {
      fields.put("state", "REGISTERED");
    }
    return new ReportedRecord(fields);
  }

  private static void showDemand(LegalDemand demand, Map<String, String> fields) {
    fields.put("id", demand.id().value().toString());
    fields.put("authority", demand.authority().name());
    fields.put("reference", demand.reference().value());
    fields.put(
        "categories",
        demand.categories().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    fields.put("issuedOn", demand.issuedOn().toString());
    fields.put("registeredBy", demand.registeredBy().value().toString());
    fields.put("registeredAt", demand.registeredAt().toString());
    demand
        .telling()
        .forbiddenUntil()
        .ifPresent(until -> fields.put("tellingForbiddenUntil", until.toString()));
    demand.telling().toldAt().ifPresent(at -> fields.put("toldAt", at.toString()));
  }

  private static void showStep(String name, LegalOrder.Step step, Map<String, String> fields) {
    fields.put(name + "By", step.by().value().toString());
    fields.put(name + "At", step.at().toString());
  }

  @Override
  public Runnable erase(AccountId person) {
    orders.removeAllOf(person);
    return () -> {};
  }
}
