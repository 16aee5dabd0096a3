package app.dreamimage.ml.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The enclosures that this host may allow. Which of them it does allow is found out by starting a
 * Java in each, with the limits of a worker.
 */
final class Enclosures {

  private static final int LONGEST_TRY_SECONDS = 10;

  private final StudioSettings settings;
  private final Path folder;

  /**
   * Those for workers with these settings.
   *
   * @param folder an empty one in which they run
   */
  Enclosures(StudioSettings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /** The first that works and meets the demand; none of them unless anything is demanded. */
  Enclosure strictest() {
    if (settings.isolation() == IsolationDemand.OFF) {
      return Enclosure.none();
    }
    return candidates().filter(this::works).findFirst().orElseGet(Enclosure::none);
  }

  /** All that could work here, the stricter first. */
  Stream<Enclosure> candidates() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Stream.empty();
    }
    KernelLimits limits = KernelLimits.of(settings);
    VisibleFiles visible =
        VisibleFiles.of(WorkerCommand.java(), WorkerCommand.classPath(), settings.natives());
    boolean root = isRoot();
    Stream<Enclosure> bubblewrap = Bubblewrap.find(visible, limits, root).stream();
    Stream<Enclosure> utilLinux = UtilLinux.find(visible, limits, folder, root).stream();
    return Stream.of(
            root ? utilLinux : bubblewrap, root ? bubblewrap : utilLinux, Prefixed.find(limits))
        .flatMap(kind -> kind);
  }

  /** Whether a Java lives in it. */
  boolean works(Enclosure enclosure) {
    try {
      Process process = new WorkerCommand(settings, enclosure, folder).startTrial();
      try {
        process.getOutputStream().close();
        process.getInputStream().close();
        process.getErrorStream().close();
        return process.waitFor(LONGEST_TRY_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException notAllowed) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** What an enclosure comes to, for people. */
  Isolation isolation(Enclosure enclosure) {
    return new Isolation(enclosure.means(), enclosure.barriers(), settings.heapMegabytes());
  }
}
