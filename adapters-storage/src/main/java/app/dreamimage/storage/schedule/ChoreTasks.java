package app.dreamimage.storage.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/** The chores that recur, each of them once at a time on all servers of a database together. */
final class ChoreTasks {

  static final String TABLE = "chore_task";

  /** So many threads that neither of the chores ever waits for the other. */
  static final int THREADS = 2;

  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_MAILINGS = Duration.ofMinutes(1);

  private ChoreTasks() {}

  static RecurringTask<Void> sweeping(SweepingWork work) {
    return Tasks.recurring("sweep", FixedDelay.of(BETWEEN_SWEEPS))
        .onFailureReschedule()
        .onDeadExecutionRevive()
        .execute((task, context) -> work.sweep());
  }

  static RecurringTask<Void> mailing(MailingWork work) {
    return Tasks.recurring("mail", FixedDelay.of(BETWEEN_MAILINGS))
        .onFailureReschedule()
        .onDeadExecutionRevive()
        .execute((task, context) -> work.mail());
  }
}
