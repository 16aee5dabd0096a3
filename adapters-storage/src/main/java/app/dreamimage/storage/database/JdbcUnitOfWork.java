package app.dreamimage.storage.database;

import app.dreamimage.application.UnitOfWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/** A unit of work as a transaction of the database; one inside another joins it. */
@Singleton
final class JdbcUnitOfWork implements UnitOfWork {

  private final TransactionOperations<Connection> transactions;

  JdbcUnitOfWork(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T run(Supplier<T> work) {
    return transactions.executeWrite(transaction -> work.get());
  }
}
