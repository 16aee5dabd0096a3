package app.dreamimage.bootstrap.endtoend;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The executable, serving in a process of its own. */
final class ServerProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("ready at (http://\\S+)");
  private static final long LONGEST_START_SECONDS = 90;

  private final Process process;
  private final URI address;
  private final List<String> log;

  private ServerProcess(Process process, URI address, List<String> log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /** Serves from the executable file, with this data folder. */
  static ServerProcess start(Path data, Map<String, String> environment) {
    return startFrom(jar(), data, environment);
  }

  /** Serves from this executable file, with this data folder. */
  static ServerProcess startFrom(Path jar, Path data, Map<String, String> environment) {
    return start(data, environment, List.of("-jar", jar.toString()));
  }

  /** The words that run the executable file. */
  static List<String> program(String... arguments) {
    return Stream.concat(Stream.of(java(), "-jar", jar().toString()), Stream.of(arguments))
        .toList();
  }

  /** What a server finds in its environment, on ports of its own. */
  static Map<String, String> environment(Path data, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("MICRONAUT_SERVER_PORT", "-1");
    environment.put("DREAM_IMAGE_MANAGEMENT_PORT", "-1");
    environment.put("DREAM_IMAGE_DATA", data.toString());
    environment.putAll(more);
    return environment;
  }

  /**
   * Serves from the executable file and the classes of these tests, with a switch that kills it.
   */
  static ServerProcess startToDieAt(String step, Path data) {
    String classPath = jar() + File.pathSeparator + Path.of("target", "test-classes");
    return start(
        data,
        Map.of("TEST_KILL_AT", step),
        List.of("-cp", classPath, "app.dreamimage.bootstrap.Main"));
  }

  private static ServerProcess start(
      Path data, Map<String, String> environment, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment(data, environment));
    try {
      Process process = builder.start();
      List<String> log = new CopyOnWriteArrayList<>();
      CompletableFuture<URI> ready = new CompletableFuture<>();
      Thread reader = new Thread(() -> read(process, log, ready), "server-log");
      reader.setDaemon(true);
      reader.start();
      return new ServerProcess(process, ready.get(LONGEST_START_SECONDS, TimeUnit.SECONDS), log);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the server did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void read(Process process, List<String> log, CompletableFuture<URI> ready) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
        Matcher matcher = READY.matcher(line);
        if (matcher.find()) {
          ready.complete(URI.create(matcher.group(1)));
        }
      }
    } catch (IOException e) {
      log.add("(the log ended)");
    }
    ready.completeExceptionally(
        new IllegalStateException("the server ended: " + String.join("\n", log)));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** As somebody types it who stands in the folder of this module. */
  static Path jar() {
    Path jar = Path.of(System.getProperty("dream-image.jar", "target/dream-image-maker.jar"));
    return Path.of("").toAbsolutePath().relativize(jar.toAbsolutePath());
  }

  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  /** The processes of its studio. */
  List<ProcessHandle> workers() {
    return process
        .descendants()
        .filter(descendant -> descendant.info().command().orElse("").endsWith("java"))
        .toList();
  }

  /** Everything the server has said so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** Ends the process at once, as a power cut would. */
  void kill() {
    process.destroyForcibly();
    awaitDeath();
  }

  /** Waits until the process is gone. */
  void awaitDeath() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server is still alive");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks the server to stop, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
