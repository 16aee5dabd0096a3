package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.ImageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

  private static final ArtworkFile PNG = ArtworkFile.of(ImageFormat.PNG);
  private static final int WHITE = 0xFFFFFF;

  @Test
  void artworks_stand_row_by_row_five_to_a_row() {
    List<Artwork> seven = IntStream.range(0, 7).mapToObj(i -> plain(40, 50, 0x102030 * i)).toList();

    Artwork sheet = ContactSheet.of(seven, PNG);

    assertEquals(5 * 52 + 12, sheet.width());
    assertEquals(2 * 62 + 12, sheet.height());
    Picture picture = decoded(sheet);
    for (int i = 0; i < 7; i++) {
      assertEquals(0x102030 * i, at(picture, 12 + i % 5 * 52, 12 + i / 5 * 62), "number " + i);
      assertEquals(0x102030 * i, at(picture, 51 + i % 5 * 52, 61 + i / 5 * 62), "number " + i);
    }
    assertEquals(WHITE, at(picture, 11, 11));
    assertEquals(WHITE, at(picture, 52, 30));
    assertEquals(WHITE, at(picture, 12 + 2 * 52, 12 + 62));
  }

  @Test
  void what_is_larger_than_512_is_shrunk_to_means() {
    int[] stripes = new int[1024 * 512];
    Arrays.setAll(stripes, i -> i % 2 == 0 ? 0 : 0x646464);
    Artwork wide = new ArtworkEncoder().encode(new Picture(1024, 512, stripes), PNG);

    Artwork sheet = ContactSheet.of(List.of(wide), PNG);

    assertEquals(512 + 24, sheet.width());
    assertEquals(256 + 24, sheet.height());
    assertEquals(0x323232, at(decoded(sheet), 200, 100));
  }

  @Test
  void none_and_different_sizes_are_not_accepted() {
    List<Artwork> different = List.of(plain(40, 50, 0), plain(50, 40, 0));

    assertThrows(IllegalArgumentException.class, () -> ContactSheet.of(List.of(), PNG));
    assertThrows(IllegalArgumentException.class, () -> ContactSheet.of(different, PNG));
  }

  private static Artwork plain(int width, int height, int rgb) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, rgb);
    return new ArtworkEncoder().encode(new Picture(width, height, pixels), PNG);
  }

  private static Picture decoded(Artwork artwork) {
    return new PictureDecoder()
        .decode(artwork.file())
        .fold(
            picture -> picture,
            refusal -> {
              throw new AssertionError(refusal.reason());
            });
  }

  private static int at(Picture picture, int x, int y) {
    return picture.rgb()[y * picture.width() + x] & WHITE;
  }
}
