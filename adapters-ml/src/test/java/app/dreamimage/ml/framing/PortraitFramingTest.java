package app.dreamimage.ml.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitFramingTest {

  private static final FaceLandmarks FACE = TestPortraits.astronautsFace().get(0);
  private static final int NOSE_TIP = 4;

  @ParameterizedTest
  @ValueSource(doubles = {-0.35, -0.1, 0, 0.2, 0.4})
  void eyes_are_level_where_the_photo_has_room_to_turn(double lean) {
    List<FaceLandmarks> faces = List.of(turned(FACE, lean, 2000, 1500));

    Portrait portrait = frame(new Picture(4000, 3000, new int[12_000_000]), faces, 1024);

    float[] xyz = coordinates(portrait, 0);
    double rise = xyz[3 * 263 + 1] + xyz[3 * 362 + 1] - xyz[3 * 33 + 1] - xyz[3 * 133 + 1];
    double run = xyz[3 * 263] + xyz[3 * 362] - xyz[3 * 33] - xyz[3 * 133];
    assertEquals(0, Math.atan2(rise, run), 1e-3);
  }

  @Test
  void landmarks_move_with_the_pixels_they_mark() {
    Picture photo = new Picture(1600, 1200, new int[1600 * 1200]);
    Arrays.fill(photo.rgb(), 0x404040);
    FaceLandmarks face = turned(FACE, 0.25, 700, 600);
    float[] before = face.coordinates(FacialDataAccess.inTheStudio());
    mark(photo, before[3 * NOSE_TIP], before[3 * NOSE_TIP + 1], 6);

    Portrait portrait = frame(photo, List.of(face), 768);

    float[] after = coordinates(portrait, 0);
    float[] centre = centreOfBright(portrait.picture());
    assertEquals(centre[0], after[3 * NOSE_TIP], 0.7f);
    assertEquals(centre[1], after[3 * NOSE_TIP + 1], 0.7f);
  }

  @ParameterizedTest
  @EnumSource(FrameShape.class)
  void every_face_of_a_group_is_inside_with_its_proportions_kept(FrameShape shape) {
    List<FaceLandmarks> faces = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      faces.add(TestPortraits.moved(FACE, 1, 300 * i - 150f, 40 * i));
    }
    PortraitFraming framing = PortraitFraming.of(1300, 500, faces, shape, 1024);

    assertEquals(1024, Math.max(framing.width(), framing.height()));
    assertEquals(shape == FrameShape.PORTRAIT ? 819 : 1024, framing.width());
    try (Workers workers = new Workers(2);
        Portrait portrait = framing.frame(new Picture(1300, 500, new int[650_000]), workers)) {
      for (int face = 0; face < 4; face++) {
        float[] xyz = coordinates(portrait, face);
        for (int i = 0; i < xyz.length; i += 3) {
          assertTrue(xyz[i] > 0 && xyz[i] < framing.width());
          assertTrue(xyz[i + 1] > 0 && xyz[i + 1] < framing.height());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void a_face_in_a_corner_is_framed_from_what_the_photo_has(int corner) {
    int left = corner % 2 == 0 ? -170 : 4000 - 290;
    int top = corner / 2 == 0 ? -60 : 3000 - 190;
    Picture photo = new Picture(4000, 3000, new int[12_000_000]);
    Arrays.fill(photo.rgb(), 0x00FF00);
    photo.rgb()[0] = 0xFF0000;
    FaceLandmarks face = TestPortraits.moved(FACE, 1, left, top);

    Portrait portrait = frame(photo, List.of(face), 512);

    for (int rgb : portrait.picture().rgb()) {
      assertTrue((rgb & 0x0000FF) == 0);
    }
    float[] xyz = coordinates(portrait, 0);
    assertTrue(xyz[3 * NOSE_TIP] > 0 && xyz[3 * NOSE_TIP] < 512);
    assertTrue(xyz[3 * NOSE_TIP + 1] > 0 && xyz[3 * NOSE_TIP + 1] < 512);
  }

  @Test
  void a_small_photo_gets_a_smaller_frame_rather_than_much_enlarged_pixels() {
    FaceLandmarks face = TestPortraits.moved(FACE, 0.5f, 0, 0);

    PortraitFraming framing = PortraitFraming.of(256, 256, List.of(face), FrameShape.SQUARE, 2048);

    assertTrue(framing.width() >= 512 && framing.width() <= 667, () -> "" + framing.width());
  }

  @Test
  void faces_too_small_in_a_group_are_told() {
    FaceLandmarks small = TestPortraits.moved(FACE, 0.3f, 20, 100);
    FaceLandmarks alsoSmall = TestPortraits.moved(FACE, 0.3f, 900, 100);

    PortraitFraming group =
        PortraitFraming.of(1024, 600, List.of(small, alsoSmall), FrameShape.SQUARE, 1024);
    PortraitFraming alone = PortraitFraming.of(512, 512, List.of(FACE), FrameShape.SQUARE, 1024);

    assertFalse(group.everyFaceIsLargeEnough());
    assertTrue(alone.everyFaceIsLargeEnough());
    assertTrue(alone.smallestEyeDistance() > 90);
  }

  @Test
  void a_fine_pattern_shrinks_to_its_mean_light_without_moire() {
    Picture photo = new Picture(3072, 3072, new int[3072 * 3072]);
    for (int i = 0; i < photo.rgb().length; i++) {
      photo.rgb()[i] = (i / 3072 + i) % 2 == 0 ? 0xFFFFFF : 0x000000;
    }
    FaceLandmarks face = TestPortraits.moved(FACE, 6, 0, 0);

    Portrait portrait = frame(photo, List.of(face), 512);

    for (int rgb : portrait.picture().rgb()) {
      assertEquals(188, rgb & 255, 3);
    }
  }

  @Test
  void a_frame_without_face_or_of_unheard_of_size_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PortraitFraming.of(512, 512, List.of(), FrameShape.SQUARE, 1024));
    assertThrows(
        IllegalArgumentException.class,
        () -> PortraitFraming.of(512, 512, List.of(FACE), FrameShape.SQUARE, 4096));
  }

  private static Portrait frame(Picture photo, List<FaceLandmarks> faces, int size) {
    try (Workers workers = new Workers(2)) {
      return PortraitFraming.of(photo.width(), photo.height(), faces, FrameShape.SQUARE, size)
          .frame(photo, workers);
    }
  }

  private static float[] coordinates(Portrait portrait, int face) {
    return portrait.faces().get(face).coordinates(FacialDataAccess.inTheStudio());
  }

  private static FaceLandmarks turned(FaceLandmarks face, double angle, float x, float y) {
    float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
    float middleX = xyz[3 * NOSE_TIP];
    float middleY = xyz[3 * NOSE_TIP + 1];
    float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, 0, 0};
    double own = Math.atan2(xyz[3 * 263 + 1] - xyz[3 * 33 + 1], xyz[3 * 263] - xyz[3 * 33]);
    for (int i = 0; i < xyz.length; i += 3) {
      double dx = xyz[i] - middleX;
      double dy = xyz[i + 1] - middleY;
      xyz[i] = (float) (x + dx * Math.cos(angle - own) - dy * Math.sin(angle - own));
      xyz[i + 1] = (float) (y + dx * Math.sin(angle - own) + dy * Math.cos(angle - own));
      box[0] = Math.min(box[0], xyz[i]);
      box[1] = Math.min(box[1], xyz[i + 1]);
    }
    return FaceLandmarks.of(xyz, box, 1);
  }

  private static void mark(Picture photo, float x, float y, int radius) {
    for (int v = (int) y - radius; v <= y + radius; v++) {
      for (int u = (int) x - radius; u <= x + radius; u++) {
        if (Math.hypot(u + 0.5 - x, v + 0.5 - y) <= radius) {
          photo.rgb()[v * photo.width() + u] = 0xFFFFFF;
        }
      }
    }
  }

  private static float[] centreOfBright(Picture picture) {
    double mass = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < picture.rgb().length; i++) {
      double light = Math.max(0, (picture.rgb()[i] & 255) - 0x60);
      int row = i / picture.width();
      mass += light;
      x += light * (i % picture.width() + 0.5);
      y += light * (row + 0.5);
    }
    return new float[] {(float) (x / mass), (float) (y / mass)};
  }
}
