package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.MergersContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Mergers;

final class InMemoryMergersTest extends MergersContract {

  private final InMemoryMergers mergers = new InMemoryMergers(new InMemoryUnitOfWork());

  @Override
  protected Mergers mergers() {
    return mergers;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
