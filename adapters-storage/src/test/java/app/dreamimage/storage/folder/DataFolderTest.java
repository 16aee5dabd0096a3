package app.dreamimage.storage.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataFolderTest {

  @TempDir private Path temporary;

  @Test
  void a_folder_keeps_its_name_also_when_it_is_moved() throws IOException {
    String name;
    try (DataFolder data = DataFolder.claim(temporary.resolve("a"), Fresh.uuid())) {
      name = data.name();
    }
    Files.move(temporary.resolve("a"), temporary.resolve("b"));
    try (DataFolder data = DataFolder.claim(temporary.resolve("b"), Fresh.uuid())) {
      assertEquals(name, data.name());
    }
  }

  @Test
  void a_folder_in_use_cannot_be_claimed_a_second_time() {
    try (DataFolder data = DataFolder.claim(temporary.resolve("a"), Fresh.uuid())) {
      IllegalStateException refusal =
          assertThrows(
              IllegalStateException.class, () -> DataFolder.claim(data.path(), Fresh.uuid()));
      assertTrue(String.valueOf(refusal.getMessage()).contains("another server"));
    }
  }

  @Test
  void it_and_what_is_in_it_are_for_the_owner_only() throws IOException {
    try (DataFolder data = DataFolder.claim(temporary.resolve("deep/er"), Fresh.uuid())) {
      Path child = data.folder("photos");
      assertEquals("rwx------", permissions(data.path()));
      assertEquals("rwx------", permissions(child));
      assertEquals("rw-------", permissions(data.path().resolve("name")));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void a_place_that_cannot_be_a_folder_is_named() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "no folder");
    UncheckedIOException refusal =
        assertThrows(UncheckedIOException.class, () -> DataFolder.claim(file, Fresh.uuid()));
    assertTrue(String.valueOf(refusal.getMessage()).contains(file.toString()));
  }
}
