package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import java.util.List;
import java.util.Optional;

/** Accounts in memory. */
public final class InMemoryAccounts implements Accounts {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<AccountId, Account> rows;

  public InMemoryAccounts(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public boolean add(Account account) {
    return unitOfWork.run(
        () -> findByEmail(account.email()).isEmpty() && rows.add(account.id(), account));
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.get(id);
  }

  @Override
  public Optional<Account> findAndLock(AccountId id) {
    // The unit of work under way holds everything against every other.
    return find(id);
  }

  @Override
  public Optional<Account> findByEmail(EmailAddress email) {
    return rows.where(account -> account.email().equals(email)).stream().findFirst();
  }

  @Override
  public boolean replace(Account account) {
    return unitOfWork.run(
        () ->
            findByEmail(account.email())
                    .filter(holder -> !holder.id().equals(account.id()))
                    .isEmpty()
                && rows.replace(account.id(), account));
  }

  @Override
  public void remove(AccountId id) {
    rows.remove(id);
  }

  /** Every account, in the order they were opened. */
  List<Account> all() {
    return rows.all();
  }
}
