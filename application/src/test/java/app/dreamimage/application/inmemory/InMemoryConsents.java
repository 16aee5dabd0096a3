package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.Consents;

/** Consent decisions in memory. */
public final class InMemoryConsents implements Consents {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<AccountId, ConsentHistory> rows;

  public InMemoryConsents(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public ConsentHistory of(AccountId account) {
    return rows.get(account).orElseGet(ConsentHistory::empty);
  }

  @Override
  public void add(AccountId account, ConsentDecision decision) {
    unitOfWork.run(
        () -> {
          ConsentHistory longer = of(account).with(decision);
          rows.remove(account);
          rows.insert(account, longer);
        });
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.remove(account);
  }
}
