package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ReceiptsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Receipts;

final class InMemoryReceiptsTest extends ReceiptsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryReceipts receipts = new InMemoryReceipts(unitOfWork);

  @Override
  protected Receipts receipts() {
    return receipts;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
