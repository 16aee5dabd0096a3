package app.dreamimage.ml.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonMaskTest {

  private static final int SIDE = 256;
  private static final FaceShape FACE = FaceShape.of(TestPortraits.framed(512).faces().get(0), 2);

  @Test
  void a_face_is_person_even_if_the_finder_saw_nobody() {
    Plane mask = mask(new Plane(1, 1));

    assertTrue(mask.nearest(FACE.middleX(), FACE.middleY()) > 0.99f);
    assertEquals(0, mask.nearest(10, 10));
  }

  @Test
  void somebody_who_does_not_touch_a_face_is_background() {
    Plane likely = new Plane(SIDE, SIDE);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean faceAndTrunk = Math.abs(x - FACE.middleX()) < 40;
        likely.values()[y * SIDE + x] = faceAndTrunk || x > 230 ? 1 : 0;
      }
    }

    Plane mask = mask(likely);

    assertEquals(1, mask.nearest(FACE.middleX(), 250), 1e-3f);
    assertEquals(0, mask.nearest(250, 250));
  }

  @Test
  void the_mask_takes_the_edge_of_the_picture_for_its_own() {
    Plane likely = new Plane(SIDE, SIDE);
    Plane light = new Plane(SIDE, SIDE);
    for (int i = 0; i < SIDE * SIDE; i++) {
      // The finder is two pixels wide of the edge at 200.
      likely.values()[i] = i % SIDE < 202 ? 1 : 0;
      light.values()[i] = i % SIDE < 200 ? 0.8f : 0.3f;
    }

    Plane mask = mask(likely, light);

    assertTrue(mask.nearest(198, 40) > 0.9f);
    assertTrue(mask.nearest(201, 40) < 0.5f);
  }

  private static Plane mask(Plane likely) {
    return mask(likely, new Plane(SIDE, SIDE));
  }

  private static Plane mask(Plane likely, Plane light) {
    try (Workers workers = new Workers(2)) {
      return PersonMask.of(likely, light, List.of(FACE), workers);
    }
  }
}
