package app.dreamimage.storage.account;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Accounts in the database. */
@Singleton
final class JdbcAccounts implements Accounts {

  /** The state of SQL that says that a value stands there already. */
  private static final String UNIQUE_VIOLATION = "23505";

  private static final TransactionDefinition NESTED =
      TransactionDefinition.of(TransactionDefinition.Propagation.NESTED);

  private final AccountRows rows;
  private final TransactionOperations<Connection> transactions;

  JdbcAccounts(AccountRows rows, TransactionOperations<Connection> transactions) {
    this.rows = rows;
    this.transactions = transactions;
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
  public boolean replace(Account account) {
    AccountRow row = AccountRow.of(account);
    try {
      // Inside a savepoint, for what a database refuses would otherwise undo all of the unit of
      // work.
      return transactions.execute(NESTED, nested -> change(row) == 1);
    } catch (DataAccessException e) {
      if (isEmailInUse(e)) {
        return false;
      }
      throw e;
    }
  }

  private int change(AccountRow row) {
    return rows.change(row.id(), row.email(), row.username(), row.passwordHash(), row.region());
  }

  /** The email is all of an account that must be unique and can change. */
  private static boolean isEmailInUse(DataAccessException e) {
    return e.getCause() instanceof SQLException cause
        && UNIQUE_VIOLATION.equals(cause.getSQLState());
  }

  @Override
  public void remove(AccountId id) {
    rows.deleteById(id.value());
  }
}
