package app.dreamimage.storage.facialdata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.storage.facialdata.KeyringProcess.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KernelEpochKeyringTest {

  private static final KeyLifetime OF_A_DAY = KeyLifetime.within(Duration.ofHours(24));
  private static final KeyLifetime OF_SECONDS =
      new KeyLifetime(Duration.ofSeconds(1), Duration.ofSeconds(3));

  @TempDir private Path temporary;
  private final String name = UUID.randomUUID().toString();
  private final PhotoId photo = new PhotoId(UUID.randomUUID());
  private final SecureRandom random = new SecureRandom();
  private VolatileKeyring keyring;

  @BeforeEach
  void requireTheKernel() {
    keyring = keyringAt(InstantSource.system());
    assumeTrue(
        keyring.promise().kind() == KeyringPromise.Kind.KERNEL_EPOCHS,
        () -> "SKIPPED: this system has no kernel keyring: " + keyring.promise());
  }

  private VolatileKeyring keyringAt(InstantSource clock) {
    return VolatileKeyrings.strongest(
        name, VolatileKeyrings.candidates(Map.of()), OF_A_DAY, clock, random);
  }

  @AfterEach
  void removeTheFolder() throws IOException {
    keyring.close();
    removeMemoryFolder(name);
    Path data = temporary.resolve("data");
    if (Files.exists(data.resolve("name"))) {
      removeMemoryFolder(Files.readString(data.resolve("name")));
    }
  }

  private static void removeMemoryFolder(String name) throws IOException {
    Path folder = memoryFolder(name);
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static Path memoryFolder(String name) {
    return Path.of("/dev/shm", "dream-image-" + name);
  }

  @Test
  void a_key_is_found_again_until_it_is_destroyed() {
    byte[] secret = keep(photo, Instant.now());
    try (PhotoKey found = keyring.find(photo).orElseThrow()) {
      assertArrayEquals(secret, found.secret());
      assertEquals(1234, found.ciphertextLength());
    }
    assertTrue(keyring.holds(photo));
    assertEquals(Set.of(photo), keyring.held());
    keyring.destroy(photo);
    assertTrue(keyring.find(photo).isEmpty());
    assertFalse(keyring.holds(photo));
  }

  private byte[] keep(PhotoId id, Instant arrivedAt) {
    try (PhotoKey key = PhotoKey.fresh(random)) {
      byte[] secret = key.secret().clone();
      keyring.keep(id, key.ofCiphertext(1234), arrivedAt);
      return secret;
    }
  }

  @Test
  void what_lies_in_the_memory_folder_is_wrapped_and_closed_to_others() throws IOException {
    byte[] secret = keep(photo, Instant.now());
    Path folder = memoryFolder(name);
    Path file = folder.resolve(photo.value().toString());
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    byte[] content = Files.readAllBytes(file);
    for (int i = 0; i + 4 <= content.length; i++) {
      assertNotEquals(
          java.nio.ByteBuffer.wrap(secret).getInt(), java.nio.ByteBuffer.wrap(content).getInt(i));
    }
  }

  @Test
  void photos_of_one_hour_share_a_key_of_the_kernel_and_photos_of_different_hours_do_not()
      throws IOException {
    Instant hour = Instant.ofEpochSecond(OF_A_DAY.epochOf(Instant.now()));
    PhotoId sameHour = new PhotoId(UUID.randomUUID());
    PhotoId hourBefore = new PhotoId(UUID.randomUUID());
    keep(photo, hour);
    keep(sameHour, hour.plusSeconds(3599));
    keep(hourBefore, hour.minusSeconds(1));
    assertEquals(epochOf(photo), epochOf(sameHour));
    assertEquals(epochOf(photo) - 3600, epochOf(hourBefore));
    assertTrue(keyring.find(hourBefore).isPresent());
  }

  private long epochOf(PhotoId id) throws IOException {
    Path file = memoryFolder(name).resolve(id.value().toString());
    return java.nio.ByteBuffer.wrap(Files.readAllBytes(file)).getLong();
  }

  @Test
  void a_key_for_a_photo_that_arrived_a_day_ago_is_refused() {
    Instant dayAgo = Instant.now().minus(Duration.ofHours(24));
    assertThrows(IllegalStateException.class, () -> keep(photo, dayAgo));
    assertFalse(keyring.holds(photo));
  }

  @Test
  void a_key_written_in_part_is_none_and_can_be_destroyed() throws IOException {
    keep(photo, Instant.now());
    Path file = memoryFolder(name).resolve(photo.value().toString());
    Files.write(file, new byte[0]);
    assertTrue(keyring.find(photo).isEmpty());
    assertTrue(keyring.holds(photo));
    keyring.destroy(photo);
    assertFalse(keyring.holds(photo));
  }

  @Test
  void a_key_does_not_serve_another_photo() throws IOException {
    PhotoId other = new PhotoId(UUID.randomUUID());
    keep(photo, Instant.now());
    Path folder = memoryFolder(name);
    Files.copy(folder.resolve(photo.value().toString()), folder.resolve(other.value().toString()));
    assertTrue(keyring.find(other).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_new_process_opens_the_photo_that_a_killed_one_took_in(boolean asNobody) throws Exception {
    Path data = dataFolder(asNobody);
    assertEquals("KERNEL_EPOCHS deposited", run(Task.DEPOSIT, data, OF_A_DAY, asNobody));
    assertEquals("KERNEL_EPOCHS opened", run(Task.OPEN, data, OF_A_DAY, asNobody));
    assertEquals("KERNEL_EPOCHS erased", run(Task.ERASE, data, OF_A_DAY, asNobody));
    assertEquals("KERNEL_EPOCHS nothing", run(Task.OPEN, data, OF_A_DAY, asNobody));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_kernel_forgets_a_photo_after_all_our_processes_are_gone(boolean asNobody)
      throws Exception {
    Path data = dataFolder(asNobody);
    assertEquals("KERNEL_EPOCHS deposited", run(Task.DEPOSIT, data, OF_SECONDS, asNobody));
    long start = System.nanoTime();
    String outcome = run(Task.OPEN, data, OF_SECONDS, asNobody);
    while (outcome.equals("KERNEL_EPOCHS opened")) {
      assertTrue(System.nanoTime() - start < 10_000_000_000L, "not forgotten within 10 s");
      outcome = run(Task.OPEN, data, OF_SECONDS, asNobody);
    }
    assertEquals("KERNEL_EPOCHS held, not opened", outcome);
    assertEquals("KERNEL_EPOCHS erased", run(Task.ERASE, data, OF_SECONDS, asNobody));
  }

  private String run(Task task, Path data, KeyLifetime lifetime, boolean asNobody)
      throws Exception {
    return KeyringProcess.run(task, data, photo, lifetime, asNobody);
  }

  private Path dataFolder(boolean asNobody) throws IOException {
    if (asNobody) {
      assumeTrue(
          "root".equals(System.getProperty("user.name")),
          "SKIPPED: only root can become somebody else; the test ran as an ordinary user anyway");
      Path data = Files.createDirectory(temporary.resolve("data"));
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setAttribute(data, "unix:uid", 65534);
      return data;
    }
    return temporary.resolve("data");
  }
}
