package app.dreamimage.storage.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.storage.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogKeyTest {

  @TempDir private Path folder;
  private final SecureRandom random = new SecureRandom();
  private DataFolder data;

  @BeforeEach
  void claim() {
    data = DataFolder.claim(folder.resolve("data"), Fresh.uuid());
  }

  @AfterEach
  void release() {
    data.close();
  }

  @Test
  void the_key_is_made_once_for_its_owner_only_and_named_after_the_folder() throws IOException {
    LogKey first = LogKey.in(data, "", random);
    LogKey second = LogKey.in(data, "", random);

    assertEquals(first.key(), second.key());
    assertEquals("dream-image-maker/" + data.name(), first.key().name());
    Path file = data.path().resolve("log.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertFalse(first.toString().contains(HexFormat.of().formatHex(Files.readAllBytes(file))));
    assertEquals("example.org/log", LogKey.in(data, "example.org/log", random).key().name());
  }

  @Test
  void it_signs_as_the_standard_says() throws IOException {
    // RFC 8032, section 7.1, test 2.
    Files.write(
        data.path().resolve("log.key"),
        HexFormat.of()
            .parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    LogKey key = LogKey.in(data, "", random);
    byte[] message = {0x72};

    byte[] signature = key.sign(message);

    assertArrayEquals(
        HexFormat.of()
            .parseHex(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        signature);
    assertTrue(key.key().verifies(message, signature));
  }

  @Test
  void a_file_that_holds_no_key_is_not_taken_for_one() throws IOException {
    Files.write(data.path().resolve("log.key"), new byte[31]);

    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> LogKey.in(data, "", random));

    assertTrue(String.valueOf(refusal.getMessage()).endsWith("the key of the log has 32 bytes"));
  }
}
