package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import java.util.Optional;

/** The links between accounts and pseudonyms in memory. */
public final class InMemoryPseudonyms implements Pseudonyms {

  private final Rows<AccountId, Pseudonym> rows;

  public InMemoryPseudonyms(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void link(AccountId account, Pseudonym pseudonym) {
    rows.insert(account, pseudonym);
  }

  @Override
  public Optional<Pseudonym> of(AccountId account) {
    return rows.get(account);
  }

  @Override
  public void unlink(AccountId account) {
    rows.remove(account);
  }
}
