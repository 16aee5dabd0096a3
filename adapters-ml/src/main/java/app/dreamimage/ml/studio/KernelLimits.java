package app.dreamimage.ml.studio;

import app.dreamimage.domain.generation.PaintingOrder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The limits that the kernel holds a worker to.
 *
 * @param memoryMegabytes of its own, such as heap, stacks and native buffers; not program files
 * @param processor time, of all threads together
 * @param tasks threads and processes together
 */
record KernelLimits(int memoryMegabytes, Duration processor, int tasks) {

  /** Beside the heap: classes and their code, stacks, what the native libraries calculate in. */
  static final int BESIDE_THE_HEAP_MEGABYTES = 480;

  /** What a Java of two processors starts, and what paints. */
  private static final int TASKS = 24;

  private static final int OPEN_FILES = 512;
  private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

  /** The limits of a worker with these settings, over all of its jobs. */
  static KernelLimits of(StudioSettings settings) {
    Duration busy =
        settings
            .timeLimit()
            .multipliedBy((long) settings.jobsPerWorker() * PaintingOrder.MOST_VARIATIONS)
            .plus(settings.startLimit())
            .multipliedBy(WorkerCommand.PROCESSORS);
    return new KernelLimits(settings.heapMegabytes() + BESIDE_THE_HEAP_MEGABYTES, busy, TASKS);
  }

  /** The words for {@code prlimit}, but for the number of tasks. */
  List<String> words() {
    return List.of(
        "--fsize=0",
        // Not 0: with 1 the kernel does not hand a dump to a program of the host either (core(5)).
        "--core=1",
        "--memlock=0",
        "--msgqueue=0",
        "--nofile=" + OPEN_FILES,
        "--data=" + (long) memoryMegabytes * BYTES_PER_MEGABYTE,
        "--cpu=" + Math.max(1, processor.toSeconds()));
  }

  /** The same with the number of tasks, which counts only what is in its user namespace. */
  List<String> wordsWithTasks() {
    return Stream.concat(words().stream(), Stream.of("--nproc=" + tasks)).toList();
  }
}
