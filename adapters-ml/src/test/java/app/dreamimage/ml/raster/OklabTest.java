package app.dreamimage.ml.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.picture.Picture;
import org.junit.jupiter.api.Test;

class OklabTest {

  @Test
  void red_and_white_have_the_coordinates_of_the_publication() {
    Oklab lab = lab(0xFF0000, 0xFFFFFF);

    assertEquals(0.62796f, lab.lightness().values()[0], 1e-4f);
    assertEquals(0.22486f, lab.a().values()[0], 1e-4f);
    assertEquals(0.12585f, lab.b().values()[0], 1e-4f);
    assertEquals(1, lab.lightness().values()[1], 1e-4f);
    assertEquals(0, lab.a().values()[1], 1e-4f);
  }

  @Test
  void every_colour_comes_back_within_one_level_of_each_channel() {
    int[] colours = new int[18 * 18 * 18];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = ((i / 324 * 15) << 16) | ((i / 18 % 18 * 15) << 8) | (i % 18 * 15);
    }
    Oklab lab = lab(colours);

    for (int i = 0; i < colours.length; i++) {
      int back = Oklab.srgb(lab.lightness().values()[i], lab.a().values()[i], lab.b().values()[i]);
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = Math.abs((back >> shift & 255) - (colours[i] >> shift & 255));
        assertTrue(difference <= 1, () -> Integer.toHexString(back));
      }
    }
  }

  @Test
  void black_is_a_number_and_comes_back_as_black() {
    Oklab lab = lab(0x000000);

    assertEquals(0, lab.lightness().values()[0], 2e-3f);
    assertEquals(
        0, Oklab.srgb(lab.lightness().values()[0], lab.a().values()[0], lab.b().values()[0]));
  }

  private static Oklab lab(int... colours) {
    try (Workers workers = new Workers(1)) {
      return Oklab.of(new Picture(colours.length, 1, colours), workers);
    }
  }
}
