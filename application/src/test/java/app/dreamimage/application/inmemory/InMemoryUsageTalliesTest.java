package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.UsageTalliesContract;
import app.dreamimage.domain.usage.UsageTallies;

final class InMemoryUsageTalliesTest extends UsageTalliesContract {

  private final InMemoryUsageTallies tallies = new InMemoryUsageTallies(new InMemoryUnitOfWork());

  @Override
  protected UsageTallies tallies() {
    return tallies;
  }
}
