package app.dreamimage.application.notice;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which updates of the policy a person accepted by use. */
public final class HeldAcceptances implements PersonalDataHolder {

  private final Acceptances acceptances;

  public HeldAcceptances(Acceptances acceptances) {
    this.acceptances = acceptances;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.NOTICES,
        "acceptances",
        acceptances.of(person).stream().map(HeldAcceptances::shown).toList());
  }

  private static ReportedRecord shown(AcceptanceByUse acceptance) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("policyVersion", acceptance.version().toString());
    fields.put("acceptedAt", acceptance.acceptedAt().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    acceptances.removeAllOf(person);
    return () -> {};
  }
}
