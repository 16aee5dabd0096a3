package app.dreamimage.application.contract;

import static app.dreamimage.domain.facialdata.Proofs.accessByConsent;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link PhotoVault} must do. Each test begins with an empty one. */
public abstract class PhotoVaultContract {

  private static final int LARGEST_PHOTO = 25_000_000;

  /** The vault under test. */
  protected abstract PhotoVault vault();

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 65_535, 65_536, 65_537, 131_072, 1_000_003})
  void a_photo_of_any_length_comes_out_as_it_came_in(int length) throws IOException {
    PhotoId id = deposited(length);

    assertArrayEquals(photo(length), open(id));
  }

  @Test
  void a_photo_can_be_read_twice_and_after_only_a_part_was_read() throws IOException {
    PhotoId id = deposited(200_000);
    try (InputStream part = vault().open(id, accessByConsent()).orElseThrow()) {
      assertEquals(10, part.readNBytes(10).length);
    }

    assertArrayEquals(photo(200_000), open(id));
    assertArrayEquals(photo(200_000), open(id));
  }

  @Test
  void the_largest_photo_comes_out_as_it_came_in() throws IOException {
    PhotoId id = new PhotoId(Fresh.uuid());
    vault().deposit(id, new LargePhoto(LARGEST_PHOTO));

    try (InputStream photo = vault().open(id, accessByConsent()).orElseThrow();
        InputStream expected = new LargePhoto(LARGEST_PHOTO)) {
      byte[] chunk = new byte[1 << 20];
      long total = 0;
      for (int read = photo.readNBytes(chunk, 0, chunk.length);
          read > 0;
          read = photo.readNBytes(chunk, 0, chunk.length)) {
        assertArrayEquals(expected.readNBytes(read), Arrays.copyOf(chunk, read));
        total += read;
      }
      assertEquals(LARGEST_PHOTO, total);
    }
  }

  @Test
  void a_photo_is_held_from_its_deposit_to_its_erasure() throws IOException {
    PhotoId one = deposited(1_000);
    PhotoId other = deposited(1_000);
    assertTrue(vault().holds(one));
    assertEquals(Set.of(one, other), vault().held());

    vault().erase(one);

    assertFalse(vault().holds(one));
    assertEquals(Optional.empty(), vault().open(one, accessByConsent()));
    assertEquals(Set.of(other), vault().held());
    assertArrayEquals(photo(1_000), open(other));
  }

  @Test
  void what_was_never_here_is_not_held_and_cannot_be_opened() {
    PhotoId unknown = new PhotoId(Fresh.uuid());

    assertFalse(vault().holds(unknown));
    assertEquals(Optional.empty(), vault().open(unknown, accessByConsent()));
    assertEquals(Set.of(), vault().held());
  }

  @Test
  void erasing_twice_or_what_was_never_here_does_nothing() throws IOException {
    PhotoId id = deposited(1_000);

    vault().erase(id);
    vault().erase(id);
    vault().erase(new PhotoId(Fresh.uuid()));

    assertEquals(Set.of(), vault().held());
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing_and_its_exception_goes_on() {
    PhotoId id = new PhotoId(Fresh.uuid());
    IOException broken = new IOException("the sender went away");
    InputStream upload =
        new SequenceInputStream(new ByteArrayInputStream(photo(300_000)), new Throwing(broken));

    assertSame(broken, assertThrows(IOException.class, () -> vault().deposit(id, upload)));

    assertFalse(vault().holds(id));
    assertEquals(Set.of(), vault().held());
    assertEquals(Optional.empty(), vault().open(id, accessByConsent()));
  }

  @Test
  void an_upload_that_breaks_off_by_a_bug_leaves_nothing_either() {
    PhotoId id = new PhotoId(Fresh.uuid());
    IllegalStateException bug = new IllegalStateException("a bug in the stream");
    InputStream upload =
        new SequenceInputStream(new ByteArrayInputStream(photo(300_000)), new Throwing(bug));

    assertSame(bug, assertThrows(IllegalStateException.class, () -> vault().deposit(id, upload)));

    assertEquals(Set.of(), vault().held());
  }

  @Test
  void a_photo_that_is_still_coming_in_cannot_be_opened() throws IOException {
    PhotoId id = new PhotoId(Fresh.uuid());
    boolean[] looked = {false};
    InputStream upload =
        new InTheMiddle(
            photo(300_000),
            () -> {
              assertEquals(Optional.empty(), vault().open(id, accessByConsent()));
              looked[0] = true;
            });

    vault().deposit(id, upload);

    assertTrue(looked[0]);
    assertArrayEquals(photo(300_000), open(id));
  }

  @Test
  void a_photo_that_is_erased_while_it_comes_in_does_not_come_back() throws IOException {
    PhotoId id = new PhotoId(Fresh.uuid());
    InputStream upload = new InTheMiddle(photo(300_000), () -> vault().erase(id));

    try {
      vault().deposit(id, upload);
    } catch (IOException e) {
      // The deposit may fail or end in silence: what counts is that nothing is kept.
      assertFalse(vault().holds(id));
    }

    assertFalse(vault().holds(id));
    assertEquals(Set.of(), vault().held());
    assertEquals(Optional.empty(), vault().open(id, accessByConsent()));
  }

  @Test
  void photos_that_come_in_at_once_are_kept_apart() throws Exception {
    int length = 400_000;
    PhotoId one = new PhotoId(Fresh.uuid());
    PhotoId other = new PhotoId(Fresh.uuid());

    Race.of(() -> depositQuietly(one, length), () -> depositQuietly(other, length + 1));

    assertArrayEquals(photo(length), open(one));
    assertArrayEquals(photo(length + 1), open(other));
  }

  private PhotoId depositQuietly(PhotoId id, int length) {
    try {
      vault().deposit(id, new ByteArrayInputStream(photo(length)));
      return id;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private PhotoId deposited(int length) throws IOException {
    PhotoId id = new PhotoId(Fresh.uuid());
    vault().deposit(id, new ByteArrayInputStream(photo(length)));
    return id;
  }

  private byte[] open(PhotoId id) throws IOException {
    try (InputStream photo = vault().open(id, accessByConsent()).orElseThrow()) {
      return photo.readAllBytes();
    }
  }

  private static byte[] photo(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /** A photo that is never in memory as a whole. */
  private static final class LargePhoto extends InputStream {
    private final int length;
    private int position;

    LargePhoto(int length) {
      this.length = length;
    }

    @Override
    public int read() {
      return position == length ? -1 : valueAt(position++);
    }

    @Override
    public int read(byte[] buffer, int offset, int most) {
      if (position == length) {
        return -1;
      }
      int count = Math.min(most, length - position);
      for (int i = 0; i < count; i++) {
        buffer[offset + i] = (byte) valueAt(position++);
      }
      return count;
    }

    private static int valueAt(int index) {
      return (index * 31 + (index >> 13)) & 0xff;
    }
  }

  /** A stream that throws where its first byte should be. */
  private static final class Throwing extends InputStream {
    private final Exception exception;

    Throwing(Exception exception) {
      this.exception = exception;
    }

    @Override
    public int read() throws IOException {
      if (exception instanceof RuntimeException bug) {
        throw bug;
      }
      throw (IOException) exception;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return read();
    }
  }

  /** A stream in whose middle something happens. */
  private static final class InTheMiddle extends InputStream {
    private final ByteArrayInputStream photo;
    private final int middle;
    private final Runnable event;
    private boolean happened;

    InTheMiddle(byte[] photo, Runnable event) {
      this.photo = new ByteArrayInputStream(photo);
      this.middle = photo.length / 2;
      this.event = event;
    }

    @Override
    public int read() {
      happenInTheMiddle();
      return photo.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      happenInTheMiddle();
      return photo.read(buffer, offset, Math.min(length, 4_096));
    }

    private void happenInTheMiddle() {
      if (!happened && photo.available() <= middle) {
        happened = true;
        event.run();
      }
    }
  }
}
