package app.dreamimage.ml.face;

import static java.awt.geom.AffineTransform.getScaleInstance;
import static java.awt.geom.AffineTransform.getTranslateInstance;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.picture.Picture;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Dl4jLandmarkFinderTest {

  private static final FacialDataAccess ACCESS = FacialDataAccess.forItsOwner();

  /** Outer eye corners, nose tip and mouth corners of the astronaut, read off the photo by eye. */
  private static final double[][] ASTRONAUT = {
    {193, 101}, {258, 104}, {226, 128}, {203, 141}, {247, 141}
  };

  private static final int[] POINTS = {33, 263, 4, 61, 291};

  private FaceModel model;
  private Dl4jLandmarkFinder finder;

  @BeforeAll
  void load() {
    model = FaceModel.load();
    finder = new Dl4jLandmarkFinder(model, Accuracy.PRECISE);
  }

  @AfterAll
  void close() {
    model.close();
  }

  @Test
  void the_points_of_a_face_are_where_an_eye_sees_them() {
    List<FaceLandmarks> faces = finder.findIn(TestPictures.photo("astronaut.png"));

    assertEquals(1, faces.size());
    assertEquals(478, faces.get(0).count());
    assertSeen(faces.get(0), new AffineTransform(), 4);
  }

  @Test
  void less_care_places_the_points_nearly_there_and_no_irises() {
    FaceLandmarks fast =
        new Dl4jLandmarkFinder(model, Accuracy.FAST)
            .findIn(TestPictures.photo("astronaut.png"))
            .get(0);

    assertEquals(468, fast.count());
    assertSeen(fast, new AffineTransform(), 5);
  }

  @Test
  void a_pupil_lies_between_the_corners_of_its_eye() {
    float[] xyz = finder.findIn(TestPictures.photo("astronaut.png")).get(0).coordinates(ACCESS);

    assertTrue(isBetween(xyz, 33, 468, 133), "the right one");
    assertTrue(isBetween(xyz, 362, 473, 263), "the left one");
  }

  private static boolean isBetween(float[] xyz, int right, int point, int left) {
    return xyz[3 * right] < xyz[3 * point] && xyz[3 * point] < xyz[3 * left];
  }

  @Test
  void in_a_mirror_the_points_are_those_of_the_other_side() {
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, 512, 0);
    float[] seen = finder.findIn(TestPictures.photo("astronaut.png")).get(0).coordinates(ACCESS);
    float[] mirrored =
        finder.findIn(TestPictures.astronauts(512, 512, mirror)).get(0).coordinates(ACCESS);

    for (int point = 0; point < MeshSymmetry.POINTS; point++) {
      int partner = MeshSymmetry.partnerOf(point);
      assertEquals(seen[3 * point], 512 - mirrored[3 * partner], 1.5, "x of point " + point);
      assertEquals(seen[3 * point + 1], mirrored[3 * partner + 1], 1.5, "y of point " + point);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chelsea.png", "coffee.png"})
  void there_is_no_face_in_a_picture_without_one(String photo) {
    assertEquals(List.of(), finder.findIn(TestPictures.photo(photo)));
  }

  @Test
  void the_landmarks_are_the_same_on_one_thread_and_on_three() {
    float[] usual = finder.findIn(TestPictures.photo("astronaut.png")).get(0).coordinates(ACCESS);

    for (int threads : new int[] {1, 3}) {
      try (FaceModel other = FaceModel.load(threads)) {
        float[] found =
            new Dl4jLandmarkFinder(other, Accuracy.PRECISE)
                .findIn(TestPictures.photo("astronaut.png"))
                .get(0)
                .coordinates(ACCESS);

        assertArrayEquals(usual, found);
      }
    }
  }

  @Test
  void a_known_face_is_found_again_where_it_is_and_where_it_has_moved_a_little() {
    List<FaceLandmarks> known = finder.findIn(TestPictures.photo("astronaut.png"));
    AffineTransform aside = getTranslateInstance(9, -6);

    List<FaceLandmarks> same = finder.findAgain(TestPictures.photo("astronaut.png"), known);
    List<FaceLandmarks> moved = finder.findAgain(TestPictures.astronauts(512, 512, aside), known);

    assertSeen(same.get(0), new AffineTransform(), 4);
    assertSeen(moved.get(0), aside, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chelsea.png", "coffee.png"})
  void a_known_face_is_not_found_again_in_a_picture_without_one(String photo) {
    List<FaceLandmarks> known = finder.findIn(TestPictures.photo("astronaut.png"));

    assertEquals(List.of(), finder.findAgain(TestPictures.photo(photo), known));
  }

  @ParameterizedTest
  @CsvSource({"-50, 1", "-25, 1", "30, 1", "0, 0.25", "0, 4"})
  void a_face_may_be_turned_small_or_large(double degrees, double scale) {
    AffineTransform placement = getScaleInstance(scale, scale);
    placement.rotate(Math.toRadians(degrees), 226, 120);
    int side = (int) (512 * scale);

    List<FaceLandmarks> faces = finder.findIn(TestPictures.astronauts(side, side, placement));

    assertEquals(1, faces.size());
    assertSeen(faces.get(0), placement, 5 * scale);
  }

  @Test
  void every_face_is_found_and_the_largest_comes_first() {
    AffineTransform small = getTranslateInstance(620, 40);
    small.scale(0.4, 0.4);
    AffineTransform medium = getTranslateInstance(540, 280);
    medium.scale(0.6, 0.6);
    AffineTransform large = new AffineTransform();

    List<FaceLandmarks> faces =
        finder.findIn(TestPictures.astronauts(860, 600, small, large, medium));

    assertEquals(3, faces.size());
    assertSeen(faces.get(0), large, 5);
    assertSeen(faces.get(1), medium, 4);
    assertSeen(faces.get(2), small, 3);
  }

  @Test
  void a_face_as_wide_as_a_fortieth_of_the_picture_is_found() {
    AffineTransform placement = getTranslateInstance(1900, 150);
    placement.scale(0.64, 0.64);

    List<FaceLandmarks> faces = finder.findIn(TestPictures.astronauts(2400, 1500, placement));

    assertEquals(1, faces.size());
    assertSeen(faces.get(0), placement, 3);
  }

  @Test
  void the_same_picture_gives_the_same_points_whatever_came_between() {
    Picture astronaut = TestPictures.photo("astronaut.png");
    float[] before = finder.findIn(astronaut).get(0).coordinates(ACCESS);

    finder.findIn(TestPictures.photo("coffee.png"));

    assertArrayEquals(before, finder.findIn(astronaut).get(0).coordinates(ACCESS));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 900", "3000, 2", "63, 65"})
  void a_picture_may_have_any_shape(int width, int height) {
    Picture noise = new Picture(width, height, new int[width * height]);
    Arrays.setAll(noise.rgb(), i -> (i * 0x9e3779b9) >>> 8);

    assertEquals(List.of(), finder.findIn(noise));
  }

  private static void assertSeen(FaceLandmarks face, AffineTransform placement, double tolerance) {
    float[] xyz = face.coordinates(ACCESS);
    for (int i = 0; i < POINTS.length; i++) {
      Point2D expected =
          placement.transform(new Point2D.Double(ASTRONAUT[i][0], ASTRONAUT[i][1]), null);
      double distance = expected.distance(xyz[3 * POINTS[i]], xyz[3 * POINTS[i] + 1]);
      assertTrue(distance <= tolerance, "point " + POINTS[i] + " is " + distance + " away");
    }
  }
}
