package app.dreamimage.storage.facialdata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.facialdata.PhotoId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VolatileKeyringsTest {

  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  @TempDir private Path onDisk;
  private final String name = UUID.randomUUID().toString();
  private final SecureRandom random = new SecureRandom();
  private final PhotoId photo = new PhotoId(Fresh.uuid());

  @AfterEach
  void removeWhatWasMade() throws IOException {
    Files.deleteIfExists(SHARED_MEMORY.resolve("dream-image-" + name));
  }

  private VolatileKeyring strongest(List<Path> candidates) {
    return VolatileKeyrings.strongest(
        name, candidates, KeyLifetime.within(Duration.ofHours(24)), InstantSource.system(), random);
  }

  @Test
  void without_a_memory_backed_folder_the_keys_stay_in_the_process_and_it_says_so() {
    try (VolatileKeyring keyring = strongest(List.of(onDisk, onDisk.resolve("not there")))) {
      assertEquals(KeyringPromise.Kind.PROCESS_MEMORY, keyring.promise().kind());
      assertTrue(keyring.promise().caution().orElseThrow().contains("restart"));
    }
    assertFalse(Files.exists(onDisk.resolve("dream-image-" + name)));
  }

  @Test
  void the_users_runtime_folder_is_tried_after_the_shared_memory() {
    assertEquals(
        List.of(SHARED_MEMORY, Path.of("/run/user/7")),
        VolatileKeyrings.candidates(Map.of("XDG_RUNTIME_DIR", "/run/user/7")));
  }

  @Test
  void a_folder_that_somebody_prepared_as_a_link_is_not_followed() throws IOException {
    assumeSharedMemory();
    Files.createSymbolicLink(SHARED_MEMORY.resolve("dream-image-" + name), onDisk);
    assertThrows(
        IOException.class, () -> MemoryFolder.at(SHARED_MEMORY.resolve("dream-image-" + name)));
  }

  @Test
  void a_folder_of_somebody_else_is_not_used() throws IOException {
    assumeSharedMemory();
    assumeTrue("root".equals(System.getProperty("user.name")), "SKIPPED: needs the rights of root");
    Path folder = Files.createDirectory(SHARED_MEMORY.resolve("dream-image-" + name));
    Files.setAttribute(folder, "unix:uid", 65534);
    assertThrows(IOException.class, () -> MemoryFolder.at(folder));
  }

  @Test
  void keys_in_a_memory_folder_outlive_the_keyring_and_are_gone_when_destroyed()
      throws IOException {
    assumeSharedMemory();
    MemoryFolder folder = MemoryFolder.at(SHARED_MEMORY.resolve("dream-image-" + name));
    byte[] secret;
    try (VolatileKeyring keyring = new MemoryFolderKeyring(folder, "This is a test.");
        PhotoKey key = PhotoKey.fresh(random)) {
      secret = key.secret().clone();
      keyring.keep(photo, key.ofCiphertext(99), Instant.now());
    }
    try (VolatileKeyring another = new MemoryFolderKeyring(folder, "This is a test.");
        PhotoKey found = another.find(photo).orElseThrow()) {
      assertArrayEquals(secret, found.secret());
      assertEquals(99, found.ciphertextLength());
      assertTrue(another.promise().caution().isPresent());
      another.destroy(photo);
      assertTrue(another.find(photo).isEmpty());
      assertFalse(another.holds(photo));
    }
  }

  @Test
  void keys_in_the_process_end_with_it() {
    VolatileKeyring keyring = new ProcessMemoryKeyring("This is a test.");
    try (PhotoKey key = PhotoKey.fresh(random)) {
      keyring.keep(photo, key.ofCiphertext(99), Instant.now());
    }
    assertTrue(keyring.holds(photo));
    keyring.close();
    assertFalse(keyring.holds(photo));
  }

  @Test
  void a_key_cannot_be_printed() {
    try (PhotoKey key = PhotoKey.fresh(random)) {
      assertEquals("PhotoKey[not shown]", key.toString());
    }
  }

  private static void assumeSharedMemory() {
    assumeTrue(Files.isDirectory(SHARED_MEMORY), "SKIPPED: there is no /dev/shm here");
  }
}
