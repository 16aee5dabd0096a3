package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.DutiesPerformedContract;
import app.dreamimage.domain.audit.DutiesPerformed;

final class InMemoryDutiesPerformedTest extends DutiesPerformedContract {

  private final InMemoryDutiesPerformed dutiesPerformed =
      new InMemoryDutiesPerformed(new InMemoryUnitOfWork());

  @Override
  protected DutiesPerformed dutiesPerformed() {
    return dutiesPerformed;
  }
}
