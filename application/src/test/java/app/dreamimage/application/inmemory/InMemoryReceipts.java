package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.Receipts;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Receipts in memory. */
public final class InMemoryReceipts implements Receipts {

  private record Row(AccountId owner, DeletionReceipt receipt) {}

  private final Rows<UUID, Row> rows;

  public InMemoryReceipts(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(AccountId owner, DeletionReceipt receipt) {
    rows.insert(receipt.id(), new Row(owner, receipt));
  }

  @Override
  public List<DeletionReceipt> of(AccountId owner) {
    return rows.where(row -> row.owner().equals(owner)).stream()
        .map(Row::receipt)
        .sorted(Comparator.comparing(DeletionReceipt::erasedAt))
        .toList();
  }

  @Override
  public void removeAllOf(AccountId owner) {
    rows.removeIf(row -> row.owner().equals(owner));
  }
}
