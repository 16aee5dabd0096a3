package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.UnderAgeReportsContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReports;

final class InMemoryUnderAgeReportsTest extends UnderAgeReportsContract {

  private final InMemoryUnderAgeReports underAgeReports =
      new InMemoryUnderAgeReports(new InMemoryUnitOfWork());

  @Override
  protected UnderAgeReports underAgeReports() {
    return underAgeReports;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
