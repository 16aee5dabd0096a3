package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the studio: what is demanded of it, and that it cannot paint. */
@Timeout(600)
class StudioOperationIT {

  private static final Map<String, String> REQUIRED =
      Map.of("DREAM_IMAGE_STUDIO_ISOLATION", "require");

  @TempDir private Path data;

  @Test
  void where_everything_stands_a_server_that_requires_isolation_starts_and_paints()
      throws Exception {
    CommandRun probe = CommandRun.of(ServerProcess.program("studio", "probe"), Map.of());
    assumeTrue(probe.exitCode() == 0, "SKIPPED: this host does not allow complete isolation");
    try (ServerProcess server = ServerProcess.start(data, REQUIRED)) {
      assertTrue(saysOnce(server.log(), "isolation ("), () -> String.join("\n", server.log()));
      assertTrue(saysOnce(server.log(), "studio: "), () -> String.join("\n", server.log()));
      Person person = Person.consenting(server.address(), "person@example.org");
      String id = person.order(TestPhotos.astronaut()).json().get("id").asText();
      assertEquals("DONE", person.follow(id).get("state").asText());
    }
  }

  @Test
  void where_nothing_is_installed_it_does_not_start_and_says_what_to_install() throws Exception {
    List<String> hiding = hiding("bwrap", "unshare", "prlimit");
    List<String> version = new ArrayList<>(hiding);
    version.addAll(ServerProcess.program("--version"));
    assumeTrue(
        !hiding.isEmpty() && CommandRun.of(version, Map.of()).exitCode() == 0,
        "SKIPPED: without bubblewrap a host's programs cannot be hidden");
    List<String> serving = new ArrayList<>(hiding);
    serving.addAll(ServerProcess.program());
    CommandRun run = CommandRun.of(serving, ServerProcess.environment(data, REQUIRED));
    assertEquals(1, run.exitCode(), run.output());
    assertTrue(run.output().contains("Dream Image Maker cannot start"), run.output());
    assertTrue(run.output().contains("install bubblewrap or util-linux"), run.output());
    assertFalse(run.output().contains("ready at"), run.output());
  }

  @Test
  void a_word_that_is_not_accepted_is_named_with_those_that_are() throws Exception {
    CommandRun run =
        CommandRun.of(
            ServerProcess.program(),
            ServerProcess.environment(data, Map.of("DREAM_IMAGE_STUDIO_ACCURACY", "exact")));
    assertEquals(1, run.exitCode(), run.output());
    assertTrue(
        run.output().contains("dream-image.studio.accuracy accepts fast or precise"), run.output());
  }

  @Test
  void a_studio_without_workers_is_down_in_health_and_up_again_when_it_has_one() throws Exception {
    Path jar = Path.of("target", "jar-that-goes.jar");
    Path gone = Path.of("target", "jar-that-went.jar");
    Files.deleteIfExists(jar);
    Files.deleteIfExists(gone);
    Files.createLink(jar, ServerProcess.jar());
    int management = freePort();
    try (ServerProcess server =
        ServerProcess.startFrom(
            jar,
            data,
            Map.of(
                "DREAM_IMAGE_MANAGEMENT_PORT",
                Integer.toString(management),
                "DREAM_IMAGE_STUDIO_ISOLATION",
                "off"))) {
      Person person = Person.consenting(server.address(), "person@example.org");
      String first = person.order(TestPhotos.astronaut()).json().get("id").asText();
      assertEquals("DONE", person.follow(first).get("state").asText());
      assertUp(health(management, ""));

      Files.move(jar, gone);
      server.workers().forEach(ProcessHandle::destroyForcibly);
      Eventually.isTrue(
          "down", () -> health(management, "").body().contains("no worker can be started"));
      assertEquals(200, health(management, "/readiness").statusCode(), "people are served");
      JsonNode failed =
          person.follow(person.order(TestPhotos.astronaut()).json().get("id").asText());
      assertEquals("FAILED", failed.get("state").asText());
      assertTrue(failed.get("problem").get("type").asText().endsWith("/studio-stopped"));
      assertFalse(failed.get("photoErasedAt").isNull());

      Files.move(gone, jar);
      String last = person.order(TestPhotos.astronaut()).json().get("id").asText();
      assertEquals("DONE", person.follow(last).get("state").asText());
      assertUp(health(management, ""));
    } finally {
      Files.deleteIfExists(jar);
      Files.deleteIfExists(gone);
    }
  }

  private static boolean saysOnce(List<String> log, String words) {
    return log.stream().filter(line -> line.contains(words)).count() == 1;
  }

  /** The words in front of a program so that it finds none of these; none without bubblewrap. */
  private static List<String> hiding(String... names) throws IOException {
    Path bubblewrap = Path.of("/usr/bin/bwrap");
    if (!Files.isExecutable(bubblewrap)) {
      return List.of();
    }
    Path nothing = Files.createTempFile("nothing", "");
    nothing.toFile().deleteOnExit();
    List<String> words = new ArrayList<>(List.of(bubblewrap.toString(), "--dev-bind", "/", "/"));
    for (String folder : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")) {
      for (Path program : Stream.of(names).map(Path.of(folder)::resolve).toList()) {
        if (Files.exists(program)) {
          String real = program.toRealPath().toString();
          words.addAll(List.of("--ro-bind", nothing.toString(), real));
        }
      }
    }
    return words;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void assertUp(HttpResponse<String> health) {
    assertEquals(200, health.statusCode(), health.body());
    assertFalse(health.body().contains("no worker can be started"), health.body());
  }

  private static HttpResponse<String> health(int port, String part) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health" + part))
                  .build(),
              BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
