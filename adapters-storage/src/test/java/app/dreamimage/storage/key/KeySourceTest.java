package app.dreamimage.storage.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.storage.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeySourceTest {

  @TempDir private Path folder;
  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[MasterKey.BYTES];
  private DataFolder data;

  @BeforeEach
  void claim() {
    Arrays.fill(key, (byte) 42);
    data = DataFolder.claim(folder.resolve("data"), Fresh.uuid());
  }

  @AfterEach
  void release() {
    data.close();
  }

  @Test
  void without_settings_a_key_is_made_once_beside_the_data_for_its_owner_only() throws IOException {
    KeySource first = KeySource.from(new KeySettings(null, null), data, random);
    KeySource second = KeySource.from(new KeySettings(null, null), data, random);
    assertEquals(first.key().password("test"), second.key().password("test"));
    assertTrue(first.caution().orElseThrow().contains("not for production"));
    Path file = data.path().resolve("master.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(MasterKey.BYTES, Files.size(file));
  }

  @Test
  void a_key_file_may_be_raw_or_base64_and_is_fit_for_production() throws IOException {
    Path raw = Files.write(folder.resolve("raw"), key);
    Path text =
        Files.writeString(
            folder.resolve("text"),
            Base64.getEncoder().encodeToString(key) + System.lineSeparator());
    KeySource fromRaw = KeySource.from(new KeySettings(raw, null), data, random);
    KeySource fromText = KeySource.from(new KeySettings(text, null), data, random);
    assertEquals(new MasterKey(key).password("test"), fromRaw.key().password("test"));
    assertEquals(new MasterKey(key).password("test"), fromText.key().password("test"));
    assertTrue(fromRaw.caution().isEmpty());
    assertFalse(Files.exists(data.path().resolve("master.key")));
  }

  @Test
  void a_key_in_the_configuration_is_used_with_a_caution() {
    String text = Base64.getEncoder().encodeToString(key);
    KeySource source = KeySource.from(new KeySettings(null, text), data, random);
    assertEquals(new MasterKey(key).password("test"), source.key().password("test"));
    assertTrue(source.caution().isPresent());
    assertFalse(source.toString().contains(text));
    assertFalse(new KeySettings(null, text).toString().contains(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"too short", "AAAA", "not base64 at all, but of some length !!!!!"})
  void what_is_no_key_is_refused_without_being_shown(String text) {
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class,
            () -> KeySource.from(new KeySettings(null, text), data, random));
    assertFalse(String.valueOf(refusal.getMessage()).contains(text));
  }

  @Test
  void a_key_file_that_is_not_there_is_no_reason_to_make_another_key() {
    assertThrows(
        RuntimeException.class,
        () -> KeySource.from(new KeySettings(folder.resolve("nowhere"), null), data, random));
  }

  @Test
  void each_purpose_has_a_key_of_its_own() {
    MasterKey master = new MasterKey(key);
    assertNotEquals(master.password("one"), master.password("other"));
    assertEquals("MasterKey[not shown]", master.toString());
  }
}
