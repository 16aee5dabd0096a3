package app.dreamimage.application.disclosure;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** What data of a person went to whom. Left out is what the law forbids to tell at this moment. */
public final class HeldDisclosures implements PersonalDataHolder {

  private final Disclosures disclosures;
  private final InstantSource clock;

  public HeldDisclosures(Disclosures disclosures, InstantSource clock) {
    this.disclosures = disclosures;
    this.clock = clock;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.DISCLOSURES,
        "disclosures",
        disclosures.of(person).stream()
            .filter(disclosure -> disclosure.mayBeKnownAt(clock.instant()))
            .map(HeldDisclosures::shown)
            .toList());
  }

  private static ReportedRecord shown(Disclosure disclosure) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("recipient", disclosure.recipient());
    fields.put("category", disclosure.category().name());
    fields.put("purpose", disclosure.purpose().name());
    fields.put("clause", disclosure.under().id());
    fields.put("disclosedAt", disclosure.at().toString());
    disclosure.hiddenUntil().ifPresent(until -> fields.put("hiddenUntil", until.toString()));
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    disclosures.removeAllOf(person);
    return () -> {};
  }
}
