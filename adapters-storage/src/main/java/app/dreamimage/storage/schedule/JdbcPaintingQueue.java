package app.dreamimage.storage.schedule;

import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.storage.database.Database;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import javax.sql.DataSource;

/**
 * The painting queue as tasks of db-scheduler. A task is written on the connection of the unit of
 * work under way, so that it is there if and only if the generation is; the scheduler is told when
 * that has been committed, and would find the task within a second without being told.
 */
@Singleton
final class JdbcPaintingQueue implements PaintingQueue {

  private final SchedulerClient client;
  private final SystemClock schedulersClock = new SystemClock();
  private final TransactionOperations<Connection> transactions;
  private final Doorbell doorbell;

  JdbcPaintingQueue(
      DataSource ofUnitOfWork,
      Database database,
      TransactionOperations<Connection> transactions,
      Doorbell doorbell) {
    this.client =
        SchedulerClient.Builder.create(ofUnitOfWork)
            .tableName(PaintingTasks.TABLE)
            .jdbcCustomization(
                TaskDialect.of(database, DelegatingDataSource.unwrapDataSource(ofUnitOfWork)))
            .build();
    this.transactions = transactions;
    this.doorbell = doorbell;
  }

  @Override
  public void enqueue(GenerationId id) {
    transactions.executeWrite(
        transaction -> {
          transaction.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                  doorbell.ring();
                }
              });
          return client.scheduleIfNotExists(
              PaintingTasks.DESCRIPTOR.instance(id.value().toString()).build(),
              schedulersClock.now());
        });
  }

  @Override
  public void strike(GenerationId id) {
    TaskInstanceId task =
        TaskInstanceId.of(PaintingTasks.DESCRIPTOR.getTaskName(), id.value().toString());
    transactions.executeWrite(
        transaction -> {
          try {
            client.cancel(task);
            return true;
          } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException gone) {
            // It has been painted, or the scheduler strikes it when it has been.
            return false;
          }
        });
  }
}
