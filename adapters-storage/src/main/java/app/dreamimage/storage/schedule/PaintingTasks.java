package app.dreamimage.storage.schedule;

import app.dreamimage.domain.generation.GenerationId;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;

/** One task for each generation to be painted, named by its id. */
final class PaintingTasks {

  static final String TABLE = "painting_task";
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("paint");

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 7;

  private PaintingTasks() {}

  static OneTimeTask<Void> doing(PaintingWork work) {
    return Tasks.oneTime(DESCRIPTOR)
        .onFailure(PaintingTasks::tryLater)
        .onDeadExecutionRevive()
        .execute((task, context) -> work.paint(new GenerationId(UUID.fromString(task.getId()))));
  }

  /** After 1, 2, 4 … and at last every 128 seconds. */
  private static void tryLater(ExecutionComplete failure, ExecutionOperations<Void> task) {
    int doublings = Math.min(failure.getExecution().consecutiveFailures, MOST_DOUBLINGS);
    task.reschedule(failure, failure.getTimeDone().plus(FIRST_PAUSE.multipliedBy(1L << doublings)));
  }
}
