package app.dreamimage.application.consent;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that a person has consented to and withdrawn. */
public final class HeldConsents implements PersonalDataHolder {

  private final Consents consents;

  public HeldConsents(Consents consents) {
    this.consents = consents;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.CONSENTS,
        "consents",
        consents.of(person).decisions().stream().map(HeldConsents::shown).toList());
  }

  private static ReportedRecord shown(ConsentDecision decision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("purpose", decision.purpose().name());
    fields.put("granted", Boolean.toString(decision.granted()));
    fields.put("policyVersion", decision.wording().toString());
    fields.put("decidedAt", decision.decidedAt().toString());
    decision
        .shown()
        .ifPresent(
            shown -> {
              fields.put("language", shown.language());
              fields.put("wordingHash", shown.hash());
            });
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    consents.removeAllOf(person);
    return () -> {};
  }
}
