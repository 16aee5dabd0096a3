package app.dreamimage.ml.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.painting.TestPortraits;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTest {

  private static final int LEFT_PUPIL = 386;
  private static final int CHEEK = 205;

  @Test
  void the_person_is_told_from_the_background() {
    Portrait portrait = TestPortraits.framed(512);
    Study study = study(portrait, TestPortraits.person());
    float[] xyz = portrait.faces().get(0).coordinates(FacialDataAccess.inTheStudio());

    assertEquals(1, study.person().at(xyz[3 * CHEEK], xyz[3 * CHEEK + 1]), 0.05f);
    assertTrue(study.person().at(256, 430) > 0.8f);
    assertTrue(study.person().at(20, 60) < 0.1f);
    assertTrue(study.person().at(400, 60) < 0.1f);
  }

  @Test
  void eyes_matter_more_than_cheeks_cheeks_more_than_clothes_clothes_more_than_background() {
    Portrait portrait = TestPortraits.framed(512);
    Study study = study(portrait, TestPortraits.person());
    float[] xyz = portrait.faces().get(0).coordinates(FacialDataAccess.inTheStudio());

    float eye = study.importance().at(xyz[3 * LEFT_PUPIL], xyz[3 * LEFT_PUPIL + 1]);
    float cheek = study.importance().at(xyz[3 * CHEEK], xyz[3 * CHEEK + 1]);
    float clothes = study.importance().at(150, 430);
    float background = study.importance().at(400, 60);

    assertTrue(eye > 0.85f && eye > cheek + 0.2f);
    assertTrue(cheek > clothes + 0.1f);
    assertTrue(clothes > background + 0.05f);
  }

  @Test
  void strokes_run_along_stripes() {
    int side = 256;
    Picture stripes = new Picture(side, side, new int[side * side]);
    double angle = Math.toRadians(30);
    for (int i = 0; i < side * side; i++) {
      int row = i / side;
      double across = Math.cos(angle) * row - Math.sin(angle) * (i % side);
      int grey = (int) (128 + 100 * Math.sin(across / 2.5));
      stripes.rgb()[i] = grey << 16 | grey << 8 | grey;
    }
    Portrait portrait =
        new Portrait(
            stripes,
            List.of(TestPortraits.moved(TestPortraits.astronautsFace().get(0), 0.5f, 70, 140)));
    float[] direction = new float[2];

    // Where everything is person, there is no sweep of the background.
    PersonFinder everywhere = any -> new Plane(1, 1, new float[] {1});
    study(portrait, everywhere).flow().direction(60, 60, 1, 0, direction);

    assertEquals(angle, Math.atan2(direction[1], direction[0]), 0.35);
  }

  @Test
  void an_underexposed_picture_is_brightened_and_a_well_exposed_one_is_not() {
    Portrait bright = TestPortraits.framed(512);
    Portrait dim = TestPortraits.framed(512);
    int[] rgb = dim.picture().rgb();
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (rgb[i] >> 1) & 0x7F7F7F;
    }

    assertEquals(1, exposure(bright).brighten(), 1e-3f);
    assertTrue(exposure(dim).brighten() > 1.05f);
  }

  @Test
  void however_dark_a_picture_is_skin_keeps_its_lightness() {
    for (int halvings = 1; halvings < 5; halvings++) {
      Portrait dim = TestPortraits.framed(512);
      int[] rgb = dim.picture().rgb();
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = (rgb[i] >> halvings) & 0x010101 * (255 >> halvings);
      }
      Exposure exposure = exposure(dim);

      float before = exposure.faceMiddle() / exposure.brighten();
      assertEquals(before, exposure.faceMiddle(), 0.0251f, "halved " + halvings + " times");
    }
  }

  @Test
  void a_closed_study_knows_nothing_any_more() {
    Study study = study(TestPortraits.framed(512), TestPortraits.person());

    study.close();

    Oklab picture = study.picture();
    for (Plane plane :
        List.of(
            picture.lightness(),
            picture.a(),
            picture.b(),
            study.importance(),
            study.person(),
            study.face(),
            study.skin(),
            study.flow().cos2(),
            study.flow().sin2())) {
      assertArrayEquals(new float[plane.values().length], plane.values());
    }
    FaceShape face = study.faces().get(0);
    assertArrayEquals(new float[face.oval().length], face.oval());
  }

  private static Exposure exposure(Portrait portrait) {
    try (Workers workers = new Workers(2)) {
      Oklab lab = Oklab.of(portrait.picture(), workers);
      List<FaceShape> faces = List.of(FaceShape.of(portrait.faces().get(0), 1));
      return Exposure.of(lab, FaceMasks.bareSkin(lab.width(), lab.height(), faces));
    }
  }

  private static Study study(Portrait portrait, PersonFinder people) {
    try (Workers workers = new Workers(2)) {
      return Study.of(portrait, people, workers);
    }
  }
}
