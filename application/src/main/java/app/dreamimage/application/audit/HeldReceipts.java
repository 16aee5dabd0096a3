package app.dreamimage.application.audit;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** The receipts for a person's erased photos. */
public final class HeldReceipts implements PersonalDataHolder {

  private final Receipts receipts;

  public HeldReceipts(Receipts receipts) {
    this.receipts = receipts;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.RECEIPTS,
        "deletionReceipts",
        receipts.of(person).stream().map(HeldReceipts::shown).toList());
  }

  private static ReportedRecord shown(DeletionReceipt receipt) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", receipt.id().toString());
    receipt
        .commitment()
        .ifPresent(
            commitment -> {
              fields.put("commitmentSalt", commitment.salt());
              fields.put("commitment", commitment.value());
            });
    fields.put("arrivedAt", receipt.arrivedAt().toString());
    fields.put("erasedAt", receipt.erasedAt().toString());
    fields.put("reason", receipt.reason().name());
    fields.put("policyVersion", receipt.policyVersion().toString());
    fields.put("entrySalt", receipt.entry().value().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    receipts.removeAllOf(person);
    return () -> {};
  }
}
