package app.dreamimage.application.disclosure;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of which mergers a person was given notice. */
public final class HeldMergerNotices implements PersonalDataHolder {

  private final Mergers mergers;

  public HeldMergerNotices(Mergers mergers) {
    this.mergers = mergers;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.DISCLOSURES,
        "mergerNotices",
        mergers.noticesTo(person).entrySet().stream().map(this::shown).toList());
  }

  private ReportedRecord shown(Map.Entry<MergerId, Instant> notice) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("merger", notice.getKey().value().toString());
    mergers.find(notice.getKey()).ifPresent(merger -> fields.put("receiver", merger.receiver()));
    fields.put("givenAt", notice.getValue().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    mergers.removeNoticesTo(person);
    return () -> {};
  }
}
