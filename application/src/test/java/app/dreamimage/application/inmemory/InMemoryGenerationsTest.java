package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.GenerationsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Generations;

final class InMemoryGenerationsTest extends GenerationsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryGenerations generations = new InMemoryGenerations(unitOfWork);

  @Override
  protected Generations generations() {
    return generations;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
