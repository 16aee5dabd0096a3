package app.dreamimage.storage.account;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Accounts in the database. */
@Singleton
final class JdbcAccounts implements Accounts {

  private final AccountRows rows;

  JdbcAccounts(AccountRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(Account account) {
    AccountRow row = AccountRow.of(account);
    return rows.insertUnlessThere(
            row.id(), row.email(), row.username(), row.passwordHash(), row.region(), row.openedAt())
        == 1;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return rows.findById(id.value()).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> findAndLock(AccountId id) {
    return rows.findAndLock(id.value()).map(AccountRow::toAccount);
  }

  @Override
  public Optional<Account> findByEmail(EmailAddress email) {
    return rows.findByEmail(email.value()).map(AccountRow::toAccount);
  }

  @Override
  public void replace(Account account) {
    rows.update(AccountRow.of(account));
  }

  @Override
  public void remove(AccountId id) {
    rows.deleteById(id.value());
  }
}
