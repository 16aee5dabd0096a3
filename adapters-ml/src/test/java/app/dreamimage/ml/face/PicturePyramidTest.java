package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.dreamimage.ml.face.PicturePyramid.Border;
import app.dreamimage.ml.picture.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PicturePyramidTest {

  @Test
  void a_region_at_the_size_of_its_pixels_gives_those_pixels() {
    Picture picture = picture(40, 30, (x, y) -> (x << 16) | (y << 8) | (x + y));
    float[] samples = new float[8 * 8 * 3];

    new PicturePyramid(picture).sample(Region.upright(5, 7, 8), 8, Border.NEAREST_PIXEL, samples);

    assertArrayEquals(new float[] {5, 7, 12}, Arrays.copyOfRange(samples, 0, 3), 1e-4f);
    assertArrayEquals(new float[] {12, 14, 26}, Arrays.copyOfRange(samples, 63 * 3, 64 * 3), 1e-4f);
  }

  @Test
  void a_large_region_is_averaged_not_picked() {
    Picture checkerboard = picture(1024, 1024, (x, y) -> (x + y) % 2 == 0 ? 0xffffff : 0);
    for (int side : new int[] {8, 30, 100, 250}) {
      float[] samples = new float[side * side * 3];

      new PicturePyramid(checkerboard)
          .sample(Region.upright(0, 0, 1024), side, Border.NEAREST_PIXEL, samples);

      for (float sample : samples) {
        assertEquals(127.5, sample, 1);
      }
    }
  }

  @Test
  void a_gradient_stays_in_place_at_every_size() {
    Picture gradient = picture(1021, 1021, (x, y) -> ((x / 4) << 16) | ((y / 4) << 8));
    for (int side : new int[] {16, 50, 100, 300}) {
      float[] samples = new float[side * side * 3];

      new PicturePyramid(gradient)
          .sample(Region.upright(200, 100, 640), side, Border.NEAREST_PIXEL, samples);

      int middle = (side / 2 * side + side / 2) * 3;
      double halfStep = 320.0 / side;
      assertEquals((520 + halfStep - 0.5) / 4 - 0.375, samples[middle], 0.6);
      assertEquals((420 + halfStep - 0.5) / 4 - 0.375, samples[middle + 1], 0.6);
    }
  }

  @Test
  void outside_the_picture_is_black_or_the_nearest_pixel() {
    PicturePyramid white = new PicturePyramid(picture(10, 10, (x, y) -> 0xffffff));
    float[] samples = new float[2 * 2 * 3];

    white.sample(Region.upright(-20, 0, 20), 2, Border.BLACK, samples);
    assertEquals(0, samples[0]);
    white.sample(Region.upright(-20, 0, 20), 2, Border.NEAREST_PIXEL, samples);
    assertEquals(255, samples[0]);
  }

  @Test
  void closing_leaves_the_picture_and_blackens_the_copies() {
    Picture picture = picture(512, 512, (x, y) -> 0xffffff);
    PicturePyramid pyramid = new PicturePyramid(picture);
    float[] samples = new float[4 * 4 * 3];

    pyramid.close();

    pyramid.sample(Region.upright(0, 0, 512), 4, Border.NEAREST_PIXEL, samples);
    assertEquals(0, samples[0]);
    assertNotEquals(0, picture.rgb()[0]);
  }

  private interface Colour {
    int at(int x, int y);
  }

  private static Picture picture(int width, int height, Colour colour) {
    int[] rgb = new int[width * height];
    Arrays.setAll(rgb, i -> colour.at(i % width, i / width));
    return new Picture(width, height, rgb);
  }
}
