package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.RecipientsContract;
import app.dreamimage.domain.disclosure.Recipients;

final class InMemoryRecipientsTest extends RecipientsContract {

  private final InMemoryRecipients recipients = new InMemoryRecipients(new InMemoryUnitOfWork());

  @Override
  protected Recipients recipients() {
    return recipients;
  }
}
