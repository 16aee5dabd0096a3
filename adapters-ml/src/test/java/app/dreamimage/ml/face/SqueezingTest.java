package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqueezingTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 2", "4, 4", "7, 9", "13, 4", "1, 30", "64, 41"})
  void one_colour_stays_itself_in_any_shape(int width, int height) {
    int[] rgb = new int[width * height];
    Arrays.fill(rgb, 0x2080ff);

    float[] samples = new Squeezing(4).of(new Picture(width, height, rgb), 0, width);

    for (int i = 0; i < samples.length; i += 3) {
      assertEquals(0x20, samples[i], 1e-3f);
      assertEquals(0x80, samples[i + 1], 1e-3f);
      assertEquals(0xff, samples[i + 2], 1e-3f);
    }
  }

  @Test
  void a_sample_is_the_mean_of_what_it_covers_counted_by_area() {
    Picture picture = new Picture(3, 1, new int[] {0x000000, 0x5a0000, 0xb40000});

    float[] samples = new Squeezing(2).of(picture, 0, 3);

    assertEquals((0 + 90 / 2f) / 1.5f, samples[0], 1e-3f);
    assertEquals((90 / 2f + 180) / 1.5f, samples[3], 1e-3f);
  }

  @Test
  void only_the_asked_columns_are_looked_at() {
    Picture picture = new Picture(4, 1, new int[] {0xff0000, 0x100000, 0x300000, 0xff0000});

    float[] samples = new Squeezing(1).of(picture, 1, 2);

    assertEquals(0x20, samples[0], 1e-3f);
  }
}
