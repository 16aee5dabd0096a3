package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.DisclosuresContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Disclosures;

final class InMemoryDisclosuresTest extends DisclosuresContract {

  private final InMemoryDisclosures disclosures = new InMemoryDisclosures(new InMemoryUnitOfWork());

  @Override
  protected Disclosures disclosures() {
    return disclosures;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
