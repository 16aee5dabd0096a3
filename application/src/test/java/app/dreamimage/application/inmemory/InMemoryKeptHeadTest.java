package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.KeptHeadContract;
import app.dreamimage.domain.audit.KeptHead;

final class InMemoryKeptHeadTest extends KeptHeadContract {

  private final InMemoryKeptHead head = new InMemoryKeptHead();

  @Override
  protected KeptHead head() {
    return head;
  }
}
