package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.SessionsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Sessions;

final class InMemorySessionsTest extends SessionsContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemorySessions sessions = new InMemorySessions(unitOfWork);

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
