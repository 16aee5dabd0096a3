package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Plane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Dl4jPersonFinderTest {

  private static final FaceModel MODEL = FaceModel.load();

  private final Dl4jPersonFinder finder = new Dl4jPersonFinder(MODEL);

  @AfterAll
  static void free() {
    MODEL.close();
  }

  @ParameterizedTest
  @CsvSource({"512, 512", "410, 512", "512, 250", "220, 512", "512, 200"})
  void the_astronaut_is_a_person_and_the_background_is_not_in_a_frame_of_any_shape(
      int width, int height) {
    Picture photo = TestPortraits.astronaut();
    int left = Math.min(512 - width, 140);
    Plane person = finder.findIn(TestPortraits.cut(photo, left, 0, width, height));

    assertTrue(at(person, 223 - left, 120, width, height) > 0.9, "the face");
    assertTrue(at(person, 195 - left, 45, width, height) > 0.9, "the hair");
    assertTrue(at(person, 320 - left, 60, width, height) < 0.1, "the wall");
  }

  @Test
  void the_same_picture_gives_the_same_answer_whatever_came_between() {
    float[] first = finder.findIn(TestPortraits.astronaut()).values();
    finder.findIn(TestPortraits.cut(TestPortraits.astronaut(), 100, 0, 300, 100));

    assertArrayEquals(first, finder.findIn(TestPortraits.astronaut()).values());
  }

  @Test
  void the_stored_answer_that_tests_paint_by_is_the_networks() {
    float[] stored = TestPortraits.person().findIn(TestPortraits.astronaut()).values();
    float[] now = finder.findIn(TestPortraits.framed(512).picture()).values();

    for (int i = 0; i < stored.length; i++) {
      assertEquals(stored[i], now[i], 0.003f);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 40", "90, 1", "7, 3"})
  void tiny_pictures_are_answered_too(int width, int height) {
    Plane person = finder.findIn(TestPortraits.cut(TestPortraits.astronaut(), 9, 9, width, height));

    for (float likely : person.values()) {
      assertTrue(likely >= 0 && likely <= 1);
    }
  }

  private static float at(Plane plane, int x, int y, int width, int height) {
    return plane.at((x + 0.5f) * plane.width() / width, (y + 0.5f) * plane.height() / height);
  }
}
