package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every implementation of {@link ArtworkStore} must do. Each test begins with an empty one.
 */
public abstract class ArtworkStoreContract {

  /** The store under test. */
  protected abstract ArtworkStore artworks();

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 65_536, 65_537, 8_000_001})
  void an_artwork_of_any_length_comes_out_as_it_came_in(int length) {
    ImageId id = stored(length);

    assertArrayEquals(artwork(length), artworks().read(id).orElseThrow());
    assertArrayEquals(artwork(length), artworks().read(id).orElseThrow());
  }

  @Test
  void an_artwork_that_is_not_there_cannot_be_read() {
    assertEquals(Optional.empty(), artworks().read(new ImageId(Fresh.uuid())));
    assertEquals(Set.of(), artworks().stored());
  }

  @Test
  void neither_what_was_given_nor_what_was_read_changes_what_is_stored() {
    ImageId id = new ImageId(Fresh.uuid());
    byte[] given = artwork(100);
    artworks().store(id, given);

    Arrays.fill(given, (byte) 0);
    Arrays.fill(artworks().read(id).orElseThrow(), (byte) 0);

    assertArrayEquals(artwork(100), artworks().read(id).orElseThrow());
  }

  @Test
  void an_erased_artwork_is_gone_and_no_other_is() {
    ImageId gone = stored(500);
    ImageId here = stored(600);
    assertEquals(Set.of(gone, here), artworks().stored());

    artworks().erase(gone);
    artworks().erase(gone);
    artworks().erase(new ImageId(Fresh.uuid()));

    assertTrue(artworks().read(gone).isEmpty());
    assertEquals(Set.of(here), artworks().stored());
    assertArrayEquals(artwork(600), artworks().read(here).orElseThrow());
  }

  @Test
  void artworks_that_are_stored_at_once_are_kept_apart() throws Exception {
    ImageId one = new ImageId(Fresh.uuid());
    ImageId other = new ImageId(Fresh.uuid());

    Race.of(() -> store(one, 300_000), () -> store(other, 300_001));

    assertArrayEquals(artwork(300_000), artworks().read(one).orElseThrow());
    assertArrayEquals(artwork(300_001), artworks().read(other).orElseThrow());
  }

  private ImageId stored(int length) {
    return store(new ImageId(Fresh.uuid()), length);
  }

  private ImageId store(ImageId id, int length) {
    artworks().store(id, artwork(length));
    return id;
  }

  private static byte[] artwork(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
