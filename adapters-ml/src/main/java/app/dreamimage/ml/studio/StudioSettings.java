package app.dreamimage.ml.studio;

import app.dreamimage.ml.face.Accuracy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the server runs its studio.
 *
 * @param program the main class of a worker and its arguments; it must end up in {@link
 *     StudioWorker#run}
 * @param workers how many photos are painted at the same time
 * @param timeLimit for one painting, from the first byte that the worker gets
 * @param startLimit for a worker to load its model
 * @param jobsPerWorker after so many a worker ends and a fresh one takes its place
 * @param heapMegabytes the limit of a worker's Java heap
 * @param natives where native libraries are unpacked once
 * @param isolation how much of it is insisted on
 * @param accuracy with how much care faces are found
 */
public record StudioSettings(
    List<String> program,
    int workers,
    Duration timeLimit,
    Duration startLimit,
    int jobsPerWorker,
    int heapMegabytes,
    Path natives,
    IsolationDemand isolation,
    Accuracy accuracy) {

  public StudioSettings {
    program = List.copyOf(program);
    if (program.isEmpty() || workers < 1 || jobsPerWorker < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException(
          "program, workers, jobsPerWorker and heapMegabytes: at least one (64 MB) is needed");
    }
    if (isTooShort(timeLimit) || isTooShort(startLimit)) {
      throw new IllegalArgumentException("timeLimit and startLimit: must be positive");
    }
  }

  private static boolean isTooShort(Duration limit) {
    return limit.isZero() || limit.isNegative();
  }

  /** The usual settings for workers that the given main class and arguments start. */
  public static StudioSettings forProgram(String... mainClassAndArguments) {
    return new StudioSettings(
        List.of(mainClassAndArguments),
        1,
        Duration.ofSeconds(60),
        Duration.ofSeconds(60),
        50,
        768,
        NativeLibraries.usualFolder(),
        IsolationDemand.PREFER,
        Accuracy.PRECISE);
  }

  /** The same with another number of workers. */
  public StudioSettings withWorkers(int number) {
    return new StudioSettings(
        program,
        number,
        timeLimit,
        startLimit,
        jobsPerWorker,
        heapMegabytes,
        natives,
        isolation,
        accuracy);
  }

  /** The same with another limit for one painting. */
  public StudioSettings withTimeLimit(Duration limit) {
    return new StudioSettings(
        program,
        workers,
        limit,
        startLimit,
        jobsPerWorker,
        heapMegabytes,
        natives,
        isolation,
        accuracy);
  }

  /** The same with another limit for a worker to start. */
  public StudioSettings withStartLimit(Duration limit) {
    return new StudioSettings(
        program,
        workers,
        timeLimit,
        limit,
        jobsPerWorker,
        heapMegabytes,
        natives,
        isolation,
        accuracy);
  }

  /** The same with another number of jobs after which a worker is replaced. */
  public StudioSettings withJobsPerWorker(int jobs) {
    return new StudioSettings(
        program, workers, timeLimit, startLimit, jobs, heapMegabytes, natives, isolation, accuracy);
  }

  /** The same with another demand for isolation. */
  public StudioSettings withIsolation(IsolationDemand demand) {
    return new StudioSettings(
        program,
        workers,
        timeLimit,
        startLimit,
        jobsPerWorker,
        heapMegabytes,
        natives,
        demand,
        accuracy);
  }

  /** The same with another care in finding faces. */
  public StudioSettings withAccuracy(Accuracy care) {
    return new StudioSettings(
        program,
        workers,
        timeLimit,
        startLimit,
        jobsPerWorker,
        heapMegabytes,
        natives,
        isolation,
        care);
  }
}
