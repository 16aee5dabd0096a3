package app.dreamimage.ml.studio;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line and environment of a worker process: the same Java, the same jar, no more. */
final class WorkerCommand {

  /** More processors are of no use to a worker. */
  static final int MOST_PROCESSORS = 2;

  /** As many processors as a worker takes the machine to have, whatever it has. */
  static final int PROCESSORS =
      Math.min(MOST_PROCESSORS, Runtime.getRuntime().availableProcessors());

  private static final int FIRST_RELEASE_THAT_WARNS_OF_NATIVES = 24;
  private static final int DIRECT_MEGABYTES = 64;
  private static final int CODE_MEGABYTES = 64;
  private static final int CLASSES_MEGABYTES = 128;
  private static final int NATIVE_MEGABYTES = 160;

  private final StudioSettings settings;
  private final Enclosure enclosure;
  private final Path folder;

  /**
   * The command of a studio's workers.
   *
   * @param folder an empty one in which they run
   */
  WorkerCommand(StudioSettings settings, Enclosure enclosure, Path folder) {
    this.settings = settings;
    this.enclosure = enclosure;
    this.folder = folder;
  }

  /**
   * The entries of our own class path, from the root of the file system, since a worker runs in
   * another folder, and without links, since it may not see where they lead.
   */
  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .map(WorkerCommand::real)
        .toList();
  }

  /** The home of our own Java. */
  static Path java() {
    return real(Path.of(System.getProperty("java.home")));
  }

  /** A worker as this studio isolates it. */
  Process start() throws IOException {
    return start(enclosure, program(Stream.empty(), settings.program()));
  }

  /** The same, but that its program gets more arguments. */
  Process start(List<String> moreArguments) throws IOException {
    return start(
        enclosure,
        program(
            Stream.empty(),
            Stream.concat(settings.program().stream(), moreArguments.stream()).toList()));
  }

  /** A Java that only says its version, isolated like a worker. */
  Process startTrial() throws IOException {
    return start(enclosure, Stream.concat(options(), Stream.of("-version")).toList());
  }

  /**
   * Has a worker that gets no photo, and may write files, unpack the native libraries.
   *
   * @throws IOException if it takes longer than a worker may take to start
   */
  void unpack() throws IOException, InterruptedException {
    Process process =
        start(
            Enclosure.none(),
            program(Stream.of("-D" + StudioWorker.UNPACK + "=true"), settings.program()));
    try {
      process.getErrorStream().close();
      process.getInputStream().close();
      if (!process.waitFor(settings.startLimit().toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("the native libraries could not be unpacked in time");
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> program(Stream<String> moreOptions, List<String> mainClassAndArguments) {
    String classPath =
        classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return Stream.of(
            options(), moreOptions, Stream.of("-cp", classPath), mainClassAndArguments.stream())
        .flatMap(words -> words)
        .toList();
  }

  private Process start(Enclosure around, List<String> words) throws IOException {
    List<String> program = new ArrayList<>();
    program.add(java().resolve("bin").resolve("java").toString());
    program.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(around.around(program)).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    // Windows cannot start a process without it; it says nothing about anyone.
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LANG", "C.UTF-8");
    environment.put("OMP_NUM_THREADS", "1");
    environment.put("OPENBLAS_NUM_THREADS", "1");
    // Each arena of the C library would reserve memory of its own.
    environment.put("MALLOC_ARENA_MAX", "2");
    return builder.start();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Stream<String> options() {
    Stream<String> always =
        Stream.of(
            "-Xmx" + settings.heapMegabytes() + "m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=" + PROCESSORS,
            "-XX:MaxDirectMemorySize=" + DIRECT_MEGABYTES + "m",
            "-XX:ReservedCodeCacheSize=" + CODE_MEGABYTES + "m",
            "-XX:MaxMetaspaceSize=" + CLASSES_MEGABYTES + "m",
            "-XX:CompressedClassSpaceSize=" + CODE_MEGABYTES + "m",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            // After a crash nothing of the memory may be written anywhere.
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=" + nowhere(),
            "-XX:+DisplayVMOutputToStderr",
            // The log of Java itself would go to standard output, among the frames.
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-Dorg.bytedeco.javacpp.maxbytes=" + NATIVE_MEGABYTES + "m",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes="
                + (settings.heapMegabytes() + KernelLimits.BESIDE_THE_HEAP_MEGABYTES)
                + "m",
            "-D" + NativeLibraries.FOLDER + "=" + real(settings.natives()),
            "-D" + StudioWorker.ACCURACY + "=" + settings.accuracy());
    return Runtime.version().feature() >= FIRST_RELEASE_THAT_WARNS_OF_NATIVES
        ? Stream.concat(
            always,
            Stream.of(
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"))
        : always;
  }

  private static String nowhere() {
    return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
  }
}
