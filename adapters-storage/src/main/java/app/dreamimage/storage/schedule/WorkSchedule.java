package app.dreamimage.storage.schedule;

import app.dreamimage.storage.database.Database;
import app.dreamimage.storage.database.Installation;
import app.dreamimage.storage.folder.DataFolder;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Does the work whose time has come, from {@link #start()} to the end of the context, as soon as
 * there is something to do. Paintings and chores have schedulers, tables and threads of their own,
 * so that the sweeper never waits behind a painting, nor behind mail.
 *
 * <p>The work of a process that died is taken up by another, or by this one after a restart, when
 * four of its heartbeats have failed to come: after about ten seconds.
 */
@Singleton
@Requires(beans = {PaintingWork.class, SweepingWork.class, ScheduleSettings.class})
public final class WorkSchedule {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(2);
  private static final int HEARTBEATS_BEFORE_DEAD = 4;
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

  private final Installation installation;
  private final DataSource database;
  private final boolean isEmbedded;
  private final Scheduler paintings;
  private final Scheduler chores;
  private final RecurringTask<Void> sweeping;
  private final Doorbell doorbell;

  WorkSchedule(
      Installation installation,
      DataSource dataSource,
      Database database,
      PaintingWork painting,
      SweepingWork sweeping,
      Optional<MailingWork> mailing,
      ScheduleSettings settings,
      DataFolder data,
      Doorbell doorbell) {
    this.installation = installation;
    this.database = DelegatingDataSource.unwrapDataSource(dataSource);
    this.isEmbedded = database.isEmbedded();
    this.sweeping = ChoreTasks.sweeping(sweeping);
    this.doorbell = doorbell;
    JdbcCustomization dialect = TaskDialect.of(database, this.database);
    SchedulerName name = new SchedulerName.Fixed("node " + data.name());
    this.paintings =
        common(Scheduler.create(this.database, PaintingTasks.doing(painting)), name, dialect)
            .tableName(PaintingTasks.TABLE)
            .threads(settings.workers())
            .build();
    this.chores =
        common(
                Scheduler.create(this.database, List.of())
                    .startTasks(
                        List.of(this.sweeping, ChoreTasks.mailing(mailing.orElse(() -> {})))),
                name,
                dialect)
            .tableName(ChoreTasks.TABLE)
            .threads(ChoreTasks.THREADS)
            .build();
  }

  private SchedulerBuilder common(
      SchedulerBuilder builder, SchedulerName name, JdbcCustomization dialect) {
    builder
        .schedulerName(name)
        .pollingInterval(BETWEEN_LOOKS)
        .heartbeatInterval(BETWEEN_HEARTBEATS)
        .missedHeartbeatsLimit(HEARTBEATS_BEFORE_DEAD)
        .shutdownMaxWait(PATIENCE_AT_THE_END)
        .jdbcCustomization(dialect);
    return isEmbedded ? builder : builder.pollUsingLockAndFetch(0.5, 1.0);
  }

  /**
   * Begins to work; the first sweep is due at once. Whoever builds the context calls this once,
   * when people are being answered already: nobody waits for chores.
   *
   * @throws IllegalStateException if the database is not that of the data folder: then nothing is
   *     swept
   */
  public void start() {
    installation.check();
    if (isEmbedded) {
      takeBackWhatWasUnderWay();
    }
    sweepNow();
    chores.start();
    paintings.start();
    doorbell.answeredBy(paintings::triggerCheckForDueExecutions);
  }

  /** Has a sweep done now, unless one is under way on any server. */
  public void sweepNow() {
    try {
      chores.reschedule(sweeping.getDefaultTaskInstance(), new SystemClock().now());
      chores.triggerCheckForDueExecutions();
    } catch (DbSchedulerException underWayOrNotScheduledYet) {
      // As good as asked for: a sweep that is not scheduled yet is due when the schedule begins.
    }
  }

  /** An embedded database serves one process: whoever had begun something before is dead. */
  private void takeBackWhatWasUnderWay() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : List.of(PaintingTasks.TABLE, ChoreTasks.TABLE)) {
        statement.executeUpdate(
            "UPDATE "
                + table
                + " SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL,"
                + " version = version + 1 WHERE picked");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the work of the last run cannot be taken up", e);
    }
  }

  /** Ends: what is under way gets a moment, then it is interrupted and taken up the next time. */
  @PreDestroy
  void stop() {
    doorbell.answeredBy(() -> {});
    paintings.stop();
    chores.stop();
  }
}
