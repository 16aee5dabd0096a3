package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class StudioFolderTest {

  @TempDir private Path temporary;

  @Test
  void nothing_is_left_of_a_folder_that_was_closed() throws Exception {
    try (StudioFolder folder = StudioFolder.in(temporary)) {
      assertTrue(Files.isDirectory(folder.path()));
    }
    assertEquals(Set.of(), left());
  }

  @Test
  void the_folder_of_a_server_that_was_killed_goes_at_the_next_start_and_not_before()
      throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerPrograms.class.getName(),
                "studio-folder",
                temporary.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader()) {
      Path other = Path.of(out.readLine());
      StudioFolder.in(temporary).close();
      assertTrue(Files.exists(other), "its server lives");
      server.destroyForcibly().waitFor();
      StudioFolder.in(temporary).close();
      assertFalse(Files.exists(other));
      assertEquals(Set.of(), left());
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void one_process_can_have_several() throws Exception {
    try (StudioFolder one = StudioFolder.in(temporary);
        StudioFolder other = StudioFolder.in(temporary)) {
      assertTrue(Files.exists(one.path()) && Files.exists(other.path()));
    }
  }

  @Test
  void what_only_looks_like_a_leftover_is_let_be() throws Exception {
    Path treasure = Files.createDirectory(temporary.resolve("treasure"));
    Files.createFile(temporary.resolve("dream-image-studio1.claim"));
    Files.createSymbolicLink(temporary.resolve("dream-image-studio1"), treasure);
    Files.createSymbolicLink(
        temporary.resolve("dream-image-studio2.claim"), Files.createFile(temporary.resolve("a")));
    Files.createFile(temporary.resolve("dream-image-studio3.claim"));
    Path full = Files.createDirectory(temporary.resolve("dream-image-studio3"));
    Files.createFile(full.resolve("b"));
    StudioFolder.in(temporary).close();
    assertEquals(
        Set.of(
            "a",
            "dream-image-studio1",
            "dream-image-studio2.claim",
            "dream-image-studio3",
            "dream-image-studio3.claim",
            "treasure"),
        left());
    assertTrue(Files.exists(full.resolve("b")));
  }

  private Set<String> left() throws Exception {
    try (Stream<Path> names = Files.list(temporary)) {
      return new TreeSet<>(names.map(path -> path.getFileName().toString()).toList());
    }
  }
}
