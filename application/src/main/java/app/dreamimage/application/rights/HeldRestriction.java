package app.dreamimage.application.rights;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import app.dreamimage.domain.rights.Restrictions;
import java.util.Map;

/** That a person has restricted the use of their data. */
public final class HeldRestriction implements PersonalDataHolder {

  private final Restrictions restrictions;

  public HeldRestriction(Restrictions restrictions) {
    this.restrictions = restrictions;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.RIGHTS,
        "restriction",
        restrictions.of(person).stream()
            .map(standing -> new ReportedRecord(Map.of("since", standing.since().toString())))
            .toList());
  }

  @Override
  public Runnable erase(AccountId person) {
    restrictions.remove(person);
    return () -> {};
  }
}
