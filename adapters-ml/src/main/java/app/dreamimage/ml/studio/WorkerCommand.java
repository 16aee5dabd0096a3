package app.dreamimage.ml.studio;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line and environment of a worker process: the same Java, the same jar, no more. */
final class WorkerCommand {

  private static final int FIRST_RELEASE_THAT_WARNS_OF_NATIVES = 24;
  private static final int DIRECT_MEGABYTES = 64;
  private static final int NATIVE_MEGABYTES = 160;
  private static final int RESIDENT_MEGABYTES = 900;

  private final StudioSettings settings;
  private final Isolation isolation;
  private final Path folder;

  /**
   * The command of a studio's workers.
   *
   * @param folder an empty one in which they run
   */
  WorkerCommand(StudioSettings settings, Isolation isolation, Path folder) {
    this.settings = settings;
    this.isolation = isolation;
    this.folder = folder;
  }

  /** A worker under full isolation. */
  Process start() throws IOException {
    return start(isolation.prefix(), List.of());
  }

  /** A worker that gets no photo and may write files: it unpacks the native libraries and ends. */
  Process startToUnpack() throws IOException {
    return start(List.of(), List.of(StudioWorker.UNPACK));
  }

  private Process start(List<String> prefix, List<String> more) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions());
    more.forEach(property -> command.add("-D" + property + "=true"));
    command.add("-cp");
    command.add(classPath());
    command.addAll(settings.program());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    // Windows cannot start a process without it; it says nothing about anyone.
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LANG", "C.UTF-8");
    environment.put("OMP_NUM_THREADS", "1");
    environment.put("OPENBLAS_NUM_THREADS", "1");
    return builder.start();
  }

  /** Ours, from the root of the file system: a worker runs in another folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<String> javaOptions() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx" + isolation.heapMegabytes() + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:MaxDirectMemorySize=" + DIRECT_MEGABYTES + "m",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                // After a crash nothing of the memory may be written anywhere.
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + nowhere(),
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dorg.bytedeco.javacpp.maxbytes=" + NATIVE_MEGABYTES + "m",
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=" + RESIDENT_MEGABYTES + "m"));
    settings.natives().ifPresent(cache -> options.add("-Dorg.bytedeco.javacpp.cachedir=" + cache));
    if (Runtime.version().feature() >= FIRST_RELEASE_THAT_WARNS_OF_NATIVES) {
      options.add("--enable-native-access=ALL-UNNAMED");
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }

  private static String nowhere() {
    return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
  }
}
