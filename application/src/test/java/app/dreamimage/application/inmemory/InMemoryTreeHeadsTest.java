package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.TreeHeadsContract;
import app.dreamimage.domain.audit.TreeHeads;

final class InMemoryTreeHeadsTest extends TreeHeadsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryTreeHeads heads = new InMemoryTreeHeads(unitOfWork);

  @Override
  protected TreeHeads heads() {
    return heads;
  }
}
