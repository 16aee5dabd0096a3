package app.dreamimage.storage.audit;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import jakarta.inject.Singleton;
import java.util.List;

/** Receipts in the database. */
@Singleton
final class JdbcReceipts implements Receipts {

  private final ReceiptRows rows;

  JdbcReceipts(ReceiptRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(AccountId owner, DeletionReceipt receipt) {
    rows.save(ReceiptRow.of(owner, receipt));
  }

  @Override
  public List<DeletionReceipt> of(AccountId owner) {
    return rows.of(owner.value()).stream().map(ReceiptRow::toReceipt).toList();
  }

  @Override
  public void removeAllOf(AccountId owner) {
    rows.deleteAllOf(owner.value());
  }
}
