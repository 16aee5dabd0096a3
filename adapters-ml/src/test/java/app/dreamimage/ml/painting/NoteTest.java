package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  /** Checksum of the note on grey at 1024 × 1024. */
  private static final long WRITTEN = 1842099439L;

  @ParameterizedTest
  @ValueSource(ints = {512, 1024, 2048})
  void it_stands_at_the_lower_right_and_leaves_the_rest_alone(int side) {
    Picture artwork = plain(side, side, 0x808080);

    Note.writeOn(artwork);

    for (int i = 0; i < artwork.rgb().length; i++) {
      int row = i / side;
      if (row < 0.95 * side - 10 || i % side < side / 3) {
        assertEquals(0x808080, artwork.rgb()[i]);
      }
    }
    assertTrue(Arrays.stream(artwork.rgb()).anyMatch(rgb -> rgb != 0x808080));
  }

  @ParameterizedTest
  @CsvSource({"0x000000, 180, 255", "0xffffff, 0, 75"})
  void it_is_light_on_dark_and_dark_on_light(String ground, int least, int most) {
    Picture artwork = plain(1024, 768, Integer.decode(ground));

    Note.writeOn(artwork);

    long ink =
        Arrays.stream(artwork.rgb())
            .filter(rgb -> (rgb & 255) >= least && (rgb & 255) <= most)
            .count();
    assertTrue(ink > 240, () -> ink + " pixels of ink");
  }

  @Test
  void it_is_the_same_on_every_java_runtime() {
    Picture artwork = plain(1024, 1024, 0x808080);
    Note.writeOn(artwork);

    CRC32 sum = new CRC32();
    for (int rgb : artwork.rgb()) {
      sum.update(rgb);
    }
    assertEquals(WRITTEN, sum.getValue());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,2", "40,4", "4,40", "100,100"})
  void a_tiny_artwork_survives_it(int width, int height) {
    Note.writeOn(plain(width, height, 0));
  }

  @Test
  void it_is_written_only_when_asked_for() {
    Picture plain = paint(false);
    Picture noted = paint(true);

    assertArrayEquals(Arrays.copyOf(plain.rgb(), 512 * 400), Arrays.copyOf(noted.rgb(), 512 * 400));
    assertTrue(Arrays.mismatch(plain.rgb(), noted.rgb()) > 512 * 400);
  }

  @Test
  void a_letter_that_nobody_drew_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Lettering("Ж"));
  }

  private static Picture paint(boolean noted) {
    Technique photo = (study, hand) -> study.picture().toPicture(hand.workers());
    return TestPortraits.painter(photo, 1)
        .paint(TestPortraits.framed(512), new Manner(7, 0.5f, noted), PaintingProgress.unwatched());
  }

  private static Picture plain(int width, int height, int rgb) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, rgb);
    return new Picture(width, height, pixels);
  }
}
