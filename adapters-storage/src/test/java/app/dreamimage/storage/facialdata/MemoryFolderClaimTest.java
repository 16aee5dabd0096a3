package app.dreamimage.storage.facialdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MemoryFolderClaimTest {

  private final String name = UUID.randomUUID().toString();
  private final String another = UUID.randomUUID().toString();

  @TempDir private Path memory;

  @Test
  void a_server_that_stops_leaves_a_folder_only_if_keys_are_in_it() throws Exception {
    MemoryFolderClaim idle = claim(name);
    Files.createDirectory(folder(name));
    idle.close();
    assertEquals(Set.of(), left());
    MemoryFolderClaim busy = claim(name);
    Files.createFile(Files.createDirectory(folder(name)).resolve("key"));
    busy.close();
    claim(another).close();
    assertEquals(Set.of(folder(name), claimFile(name)), left(), "its server may come back");
  }

  @Test
  void the_empty_folder_of_a_server_that_was_killed_goes_at_the_next_start_and_not_before()
      throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ClaimingProcess.class.getName(),
                name,
                memory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader()) {
      assertEquals("claimed", out.readLine());
      Files.createDirectory(folder(name));
      claim(another).close();
      assertEquals(Set.of(folder(name), claimFile(name)), left(), "its server lives");
      server.destroyForcibly().waitFor();
      claim(another).close();
      assertEquals(Set.of(), left());
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void a_link_in_the_place_of_a_folder_is_not_followed() throws Exception {
    Path treasure = Files.createDirectory(memory.resolve("treasure"));
    Files.createSymbolicLink(folder(name), treasure);
    Files.createSymbolicLink(claimFile(another), Files.createFile(memory.resolve("file")));
    Files.createFile(claimFile(name));
    claim(UUID.randomUUID().toString()).close();
    assertEquals(
        Set.of(folder(name), claimFile(another), memory.resolve("file"), treasure), left());
  }

  private MemoryFolderClaim claim(String dataFolder) {
    return MemoryFolderClaim.of(dataFolder, List.of(memory));
  }

  private Path folder(String dataFolder) {
    return memory.resolve("dream-image-" + dataFolder);
  }

  private Path claimFile(String dataFolder) {
    return memory.resolve("dream-image-" + dataFolder + ".claim");
  }

  private Set<Path> left() throws Exception {
    try (Stream<Path> files = Files.list(memory)) {
      return new TreeSet<>(files.toList());
    }
  }
}
