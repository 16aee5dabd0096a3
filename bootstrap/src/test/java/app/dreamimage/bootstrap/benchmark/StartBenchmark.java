package app.dreamimage.bootstrap.benchmark;

import app.dreamimage.bootstrap.benchmark.SideBySide.Contestant;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * From starting the process to the first answer to {@code GET /}, beside an empty Micronaut
 * application with the same HTTP server and database pool. Both begin with a database that exists.
 */
public final class StartBenchmark {

  private static final int ROUNDS = 9;

  private StartBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args.length > 0 ? args[0] : "target/dream-image-maker.jar").toAbsolutePath();
    Path data = Files.createTempDirectory("start-benchmark");
    new SideBySide(
            new Contestant(
                "Dream Image Maker",
                () ->
                    untilAnswer(
                        port -> List.of("java", "-jar", jar.toString()),
                        Map.of("DREAM_IMAGE_DATA", data.resolve("ours").toString()))),
            new Contestant(
                "empty application",
                () -> untilAnswer(port -> emptyApplication(port, data), Map.of())),
            ROUNDS)
        .print(System.out);
  }

  private interface Command {
    List<String> on(int port) throws IOException;
  }

  private static double untilAnswer(Command command, Map<String, String> environment)
      throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(command.on(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
    builder.environment().put("DREAM_IMAGE_MANAGEMENT_PORT", "-1");
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      while (!answers(port)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the server ended with " + process.exitValue());
        }
        LockSupport.parkNanos(2_000_000);
      }
      return (System.nanoTime() - start) / 1e6;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean answers(int port) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create("http://localhost:" + port + "/").toURL().openConnection();
      boolean answered = connection.getResponseCode() > 0;
      try (InputStream body =
          connection.getErrorStream() == null
              ? connection.getInputStream()
              : connection.getErrorStream()) {
        body.readAllBytes();
      }
      return answered;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static List<String> emptyApplication(int port, Path data) throws IOException {
    Path alone = data.resolve("classes");
    String name = EmptyApplication.class.getName().replace('.', '/') + ".class";
    Path copy = alone.resolve(name);
    if (Files.notExists(copy)) {
      Files.createDirectories(copy.getParent());
      try (InputStream type = EmptyApplication.class.getClassLoader().getResourceAsStream(name)) {
        Files.copy(type, copy);
      }
    }
    String libraries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(StartBenchmark::belongsToAnEmptyApplication)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "java",
        "-cp",
        alone + File.pathSeparator + libraries,
        EmptyApplication.class.getName(),
        Integer.toString(port),
        data.toString());
  }

  /** What the framework, its server, the pool, the driver and the log need, and nothing of ours. */
  private static boolean belongsToAnEmptyApplication(String library) {
    String name = Path.of(library).getFileName().toString();
    return List.of(
            "micronaut-inject",
            "micronaut-core",
            "micronaut-context",
            "micronaut-aop",
            "micronaut-http",
            "micronaut-runtime",
            "micronaut-router",
            "micronaut-websocket",
            "micronaut-buffer",
            "micronaut-json",
            "micronaut-jackson",
            "micronaut-retry",
            "micronaut-function",
            "micronaut-jdbc",
            "micronaut-serde",
            "micronaut-data-connection",
            "netty",
            "HikariCP",
            "h2-",
            "logback",
            "slf4j-api",
            "snakeyaml",
            "reactor-core",
            "reactive-streams",
            "jakarta",
            "jackson",
            "jspecify",
            "micronaut-discovery")
        .stream()
        .anyMatch(name::startsWith);
  }
}
