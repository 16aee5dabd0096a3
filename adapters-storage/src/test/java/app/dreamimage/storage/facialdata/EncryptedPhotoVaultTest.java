package app.dreamimage.storage.facialdata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncryptedPhotoVaultTest {

  private static final FacialDataAccess ACCESS = FacialDataAccess.forItsOwner();
  private static final int FIRST_SEGMENT = 64 * 1024 - 40 - 16;
  private static final int SEGMENT = 64 * 1024 - 16;

  @TempDir private Path folder;
  private final VolatileKeyring keyring = new ProcessMemoryKeyring("This is a test.");
  private final PhotoId id = new PhotoId(new UUID(7, 11));
  private EncryptedPhotoVault vault;

  @BeforeEach
  void open() {
    vault = new EncryptedPhotoVault(folder, keyring, InstantSource.system(), new SecureRandom());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        1000,
        FIRST_SEGMENT - 1,
        FIRST_SEGMENT,
        FIRST_SEGMENT + 1,
        FIRST_SEGMENT + SEGMENT - 1,
        FIRST_SEGMENT + SEGMENT,
        FIRST_SEGMENT + SEGMENT + 1,
        1_000_000
      })
  void a_photo_of_any_length_comes_back_as_it_went_in(int length) throws IOException {
    byte[] photo = photoOf(length);
    vault.deposit(id, new ByteArrayInputStream(photo));
    assertArrayEquals(photo, contentOf(id));
    assertEquals(length + 40 + 16L * segmentsOf(length), Files.size(fileOf(id)));
  }

  private static int segmentsOf(int length) {
    return 1 + Math.max(0, (length - FIRST_SEGMENT + SEGMENT - 1) / SEGMENT);
  }

  @Test
  void the_ciphertext_is_in_the_format_of_tink() throws Exception {
    byte[] photo = photoOf(200_000);
    byte[] secret;
    ByteArrayOutputStream ciphertext = new ByteArrayOutputStream();
    try (PhotoKey key = PhotoKey.fresh(new SecureRandom())) {
      secret = key.secret().clone();
      PhotoCipher.encrypt(
          key,
          id,
          new ByteArrayInputStream(photo),
          segment -> {
            byte[] bytes = new byte[segment.remaining()];
            segment.get(bytes);
            ciphertext.write(bytes);
          });
    }
    AesGcmHkdfStreaming tink = new AesGcmHkdfStreaming(secret, "HmacSha256", 32, 65536, 0);
    byte[] context = ("photo " + id.value()).getBytes(StandardCharsets.US_ASCII);
    try (InputStream clear =
        tink.newDecryptingStream(new ByteArrayInputStream(ciphertext.toByteArray()), context)) {
      assertArrayEquals(photo, clear.readAllBytes());
    }
  }

  @Test
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void nothing_in_the_clear_lies_in_the_folder() throws IOException {
    byte[] marker = "a face, in the clear".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    for (int i = 0; i < 5000; i++) {
      photo.write(marker);
    }
    vault.deposit(id, new ByteArrayInputStream(photo.toByteArray()));
    String onDisk = Files.readString(fileOf(id), StandardCharsets.ISO_8859_1);
    assertFalse(onDisk.contains("a face"));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fileOf(id))));
  }

  @Test
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void two_deposits_of_the_same_photo_have_nothing_in_common() throws IOException {
    PhotoId other = new PhotoId(new UUID(7, 12));
    vault.deposit(id, new ByteArrayInputStream(photoOf(1000)));
    vault.deposit(other, new ByteArrayInputStream(photoOf(1000)));
    byte[] first = Files.readAllBytes(fileOf(id));
    byte[] second = Files.readAllBytes(fileOf(other));
    int same = 0;
    for (int i = 1; i < first.length; i++) {
      same += first[i] == second[i] ? 1 : 0;
    }
    assertTrue(same < first.length / 20, "bytes in common: " + same);
  }

  @Test
  void of_an_upload_that_breaks_off_nothing_remains() {
    InputStream breaking =
        new SequenceInputStream(new ByteArrayInputStream(photoOf(300_000)), new LostConnection());
    IOException failure = assertThrows(IOException.class, () -> vault.deposit(id, breaking));
    assertEquals("connection lost", failure.getMessage());
    assertFalse(vault.holds(id));
    assertEquals(Set.of(), vault.held());
  }

  @Test
  void a_photo_that_is_there_is_not_overwritten_by_another_of_its_id() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(100)));
    assertThrows(
        UncheckedIOException.class,
        () -> vault.deposit(id, new ByteArrayInputStream(photoOf(200))));
    assertArrayEquals(photoOf(100), contentOf(id));
  }

  @Test
  void a_photo_erased_while_it_comes_in_does_not_come_back() {
    InputStream erasedHalfway =
        new InterruptedStream(photoOf(500_000), 250_000, () -> vault.erase(id));
    assertThrows(IOException.class, () -> vault.deposit(id, erasedHalfway));
    assertFalse(vault.holds(id));
  }

  @Test
  void a_photo_erased_at_its_last_byte_does_not_come_back() {
    InputStream erasedAtItsEnd = new InterruptedStream(photoOf(1000), 1000, () -> vault.erase(id));
    assertThrows(IOException.class, () -> vault.deposit(id, erasedAtItsEnd));
    assertFalse(vault.holds(id));
  }

  @Test
  void erasing_ends_reading_that_is_under_way() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(500_000)));
    try (InputStream photo = vault.open(id, ACCESS).orElseThrow()) {
      assertEquals(1000, photo.readNBytes(1000).length);
      vault.erase(id);
      assertThrows(IOException.class, photo::readAllBytes);
    }
    assertTrue(vault.open(id, ACCESS).isEmpty());
  }

  @Test
  void a_ciphertext_cut_short_opens_as_empty_and_can_be_erased() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(300_000)));
    byte[] whole = Files.readAllBytes(fileOf(id));
    Files.write(fileOf(id), ByteBuffer.allocate(100_000).put(whole, 0, 100_000).array());
    assertTrue(vault.open(id, ACCESS).isEmpty());
    assertTrue(vault.holds(id));
    vault.erase(id);
    assertFalse(vault.holds(id));
  }

  @Test
  void a_key_without_ciphertext_opens_as_empty_and_is_found() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(1000)));
    Files.delete(fileOf(id));
    assertTrue(vault.open(id, ACCESS).isEmpty());
    assertTrue(vault.holds(id));
    assertEquals(Set.of(id), vault.held());
    vault.erase(id);
    assertEquals(Set.of(), vault.held());
  }

  @Test
  void ciphertext_without_a_key_opens_as_empty_and_is_found() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(1000)));
    keyring.destroy(id);
    assertTrue(vault.open(id, ACCESS).isEmpty());
    assertEquals(Set.of(id), vault.held());
    vault.erase(id);
    assertFalse(Files.exists(fileOf(id)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50, 70_000})
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void a_changed_byte_is_noticed(int position) throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(100_000)));
    byte[] ciphertext = Files.readAllBytes(fileOf(id));
    ciphertext[position] ^= 1;
    Files.write(fileOf(id), ciphertext);
    assertThrows(
        IOException.class,
        () -> {
          try (InputStream photo = vault.open(id, ACCESS).orElseThrow()) {
            photo.readAllBytes();
          }
        });
  }

  @Test
  void a_ciphertext_does_not_open_in_the_place_of_another() throws IOException {
    PhotoId other = new PhotoId(new UUID(7, 13));
    vault.deposit(id, new ByteArrayInputStream(photoOf(1000)));
    vault.deposit(other, new ByteArrayInputStream(photoOf(1000)));
    Files.write(fileOf(other), Files.readAllBytes(fileOf(id)));
    assertThrows(IOException.class, () -> contentOf(other));
  }

  @Test
  void without_access_nothing_opens() throws IOException {
    vault.deposit(id, new ByteArrayInputStream(photoOf(1000)));
    assertThrows(NullPointerException.class, () -> vault.open(id, null));
  }

  private byte[] contentOf(PhotoId photo) throws IOException {
    try (InputStream clear = vault.open(photo, ACCESS).orElseThrow()) {
      return clear.readAllBytes();
    }
  }

  private Path fileOf(PhotoId photo) {
    return folder.resolve(photo.value().toString());
  }

  private static byte[] photoOf(int length) {
    byte[] photo = new byte[length];
    new Random(length).nextBytes(photo);
    return photo;
  }

  private static final class LostConnection extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection lost");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("connection lost");
    }
  }

  /** Does something when so many bytes have been read. */
  private static final class InterruptedStream extends FilterInputStream {
    private final Runnable interruption;
    private int left;

    InterruptedStream(byte[] content, int after, Runnable interruption) {
      super(new ByteArrayInputStream(content));
      this.left = after;
      this.interruption = interruption;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0) {
        interruption.run();
      }
      int count = super.read(target, offset, left > 0 ? Math.min(left, length) : length);
      left -= Math.max(0, count);
      return count;
    }
  }
}
