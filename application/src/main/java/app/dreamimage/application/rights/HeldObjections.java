package app.dreamimage.application.rights;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** To which purposes a person has objected. */
public final class HeldObjections implements PersonalDataHolder {

  private final Objections objections;

  public HeldObjections(Objections objections) {
    this.objections = objections;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.RIGHTS,
        "objections",
        objections.of(person).stream().map(HeldObjections::shown).toList());
  }

  private static ReportedRecord shown(Objection objection) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("purpose", objection.purpose().name());
    fields.put("since", objection.since().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    objections.removeAllOf(person);
    return () -> {};
  }
}
