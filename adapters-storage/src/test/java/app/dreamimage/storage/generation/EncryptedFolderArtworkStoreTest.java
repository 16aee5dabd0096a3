package app.dreamimage.storage.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.contract.ArtworkStoreContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.storage.key.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncryptedFolderArtworkStoreTest extends ArtworkStoreContract {

  private static final byte[] ARTWORK = "an artwork, in the clear".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final SecureRandom random = new SecureRandom();
  private ArtworkStore artworks;

  @BeforeEach
  void open() {
    artworks = storeUnder((byte) 7);
  }

  private ArtworkStore storeUnder(byte keyByte) {
    byte[] key = new byte[MasterKey.BYTES];
    key[5] = keyByte;
    return new EncryptedFolderArtworkStore(folder, new MasterKey(key), random);
  }

  @Override
  protected ArtworkStore artworks() {
    return artworks;
  }

  @Test
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void on_the_disk_an_artwork_is_ciphertext_named_by_its_id_for_its_owner_only()
      throws IOException {
    ImageId id = stored();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(fileOf(id)), files.toList());
    }
    assertFalse(Files.readString(fileOf(id), StandardCharsets.ISO_8859_1).contains("artwork"));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fileOf(id))));
  }

  @Test
  void an_artwork_survives_a_restart() {
    ImageId id = stored();
    assertArrayEquals(ARTWORK, storeUnder((byte) 7).read(id).orElseThrow());
  }

  @Test
  void what_an_interrupted_write_left_is_removed_at_the_start() throws IOException {
    ImageId id = stored();
    Path left = Files.write(folder.resolve(Fresh.uuid() + ".unfinished"), ARTWORK);
    ArtworkStore restarted = storeUnder((byte) 7);
    assertFalse(Files.exists(left));
    assertEquals(Set.of(id), restarted.stored());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 61, 80, 108})
  void a_changed_byte_is_noticed(int position) throws IOException {
    ImageId id = stored();
    byte[] file = Files.readAllBytes(fileOf(id));
    file[position] ^= 1;
    Files.write(fileOf(id), file);
    assertThrows(ArtworkDamaged.class, () -> artworks.read(id));
  }

  @Test
  void a_file_cut_short_is_noticed() throws IOException {
    ImageId id = stored();
    Files.write(fileOf(id), new byte[0]);
    assertThrows(ArtworkDamaged.class, () -> artworks.read(id));
  }

  @Test
  void an_artwork_in_the_place_of_another_is_noticed() throws IOException {
    ImageId id = stored();
    ImageId other = stored();
    Files.write(fileOf(other), Files.readAllBytes(fileOf(id)));
    assertThrows(ArtworkDamaged.class, () -> artworks.read(other));
  }

  @Test
  @Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
  void under_another_master_key_nothing_opens() {
    ImageId id = stored();
    assertThrows(ArtworkDamaged.class, () -> storeUnder((byte) 8).read(id));
  }

  private ImageId stored() {
    ImageId id = new ImageId(Fresh.uuid());
    artworks.store(id, ARTWORK);
    return id;
  }

  private Path fileOf(ImageId id) {
    return folder.resolve(id.value().toString());
  }
}
