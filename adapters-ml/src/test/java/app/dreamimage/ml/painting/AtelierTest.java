package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.study.Study;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an atelier knows of a portrait ends with it, or with the next portrait. */
final class AtelierTest {

  private final List<Study> studies = new ArrayList<>();

  @Test
  void a_portrait_painted_again_is_not_studied_again() {
    try (Atelier atelier = atelier()) {
      Portrait portrait = TestPortraits.framed(512);
      paint(atelier, portrait);
      paint(atelier, portrait);

      assertSame(studies.get(0), studies.get(1));
      assertNotEquals(0, middle(studies.get(0)));
    }
  }

  @Test
  void the_study_of_one_portrait_is_overwritten_when_another_comes() {
    try (Atelier atelier = atelier()) {
      paint(atelier, TestPortraits.framed(512));
      paint(atelier, TestPortraits.framed(512));

      assertEquals(0, middle(studies.get(0)));
      assertNotEquals(0, middle(studies.get(1)));
    }
  }

  @Test
  void a_closed_atelier_has_overwritten_its_study() {
    try (Atelier atelier = atelier()) {
      paint(atelier, TestPortraits.framed(512));
    }

    assertEquals(0, middle(studies.get(0)));
  }

  private Atelier atelier() {
    Technique technique =
        (study, hand) -> {
          studies.add(study);
          return new Picture(1, 1, new int[1]);
        };
    return new Atelier(technique, TestPortraits.person(), 2);
  }

  private static void paint(Atelier atelier, Portrait portrait) {
    atelier.paint(portrait, Manner.seeded(7), PaintingProgress.unwatched());
  }

  private static float middle(Study study) {
    float[] lightness = study.picture().lightness().values();
    return lightness[lightness.length / 2];
  }
}
