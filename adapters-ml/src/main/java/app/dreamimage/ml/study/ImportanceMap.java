package app.dreamimage.ml.study;

import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Polygons;
import app.dreamimage.ml.raster.Workers;
import java.util.Arrays;
import java.util.List;

/**
 * How much each place matters to the likeness, 0 to about 1: eyes most, then mouth, brows, nose,
 * skin, the rest of the person by how much happens there, the background hardly. Several faces by
 * maximum.
 */
final class ImportanceMap {

  private static final float EYES = 1.05f;
  private static final float LIPS = 0.95f;
  private static final float BROWS = 0.85f;
  private static final float NOSE = 0.75f;
  private static final float FACE = 0.50f;
  private static final float OTHER_SKIN = 0.44f;
  private static final float OUTLINE = 0.50f;
  private static final float HAIR = 0.45f;
  private static final float BACKGROUND = 0.05f;

  private ImportanceMap() {}

  static Plane of(Oklab picture, List<FaceShape> faces, Plane person, Plane skin, Workers workers) {
    int width = picture.width();
    int height = picture.height();
    Plane ground = new Plane(width, height);
    Plane hair = new Plane(width, height);
    Plane features = new Plane(width, height);
    float distance = 0;
    for (FaceShape face : faces) {
      float d = face.eyeDistance();
      distance = Math.max(distance, d);
      Polygons.fill(ground, face.oval(), FACE);
      Polygons.stroke(ground, face.outline(), 0.05f * d, OUTLINE);
      Polygons.fill(hair, face.head(), HAIR);
      Polygons.fill(features, face.nose(), 0.86f * NOSE);
      face.brows().forEach(brow -> raise(features, brow, 0.04f * d, BROWS));
      raise(features, face.lips(), 0.06f * d, LIPS);
      face.eyes().forEach(eye -> raise(features, eye, 0.10f * d, EYES));
    }
    Plane detail = detail(picture, 0.05f * distance, workers);
    for (int i = 0; i < ground.values().length; i++) {
      float body = 0.17f + 0.22f * detail.values()[i];
      float other = Math.max(Math.max(body, hair.values()[i]), OTHER_SKIN * skin.values()[i]);
      float base = Curves.mix(BACKGROUND, other, person.values()[i]);
      ground.values()[i] = Math.max(ground.values()[i], base);
    }
    Plane smooth = GaussianBlur.of(ground, 0.05f * distance, workers);
    Plane sharp = GaussianBlur.of(features, 0.03f * distance, workers);
    for (int i = 0; i < smooth.values().length; i++) {
      smooth.values()[i] = Math.max(smooth.values()[i], sharp.values()[i]);
    }
    return smooth;
  }

  private static void raise(Plane plane, float[] outline, float margin, float value) {
    Polygons.fill(plane, outline, value);
    float[] closed = Arrays.copyOf(outline, outline.length + 2);
    closed[outline.length] = outline[0];
    closed[outline.length + 1] = outline[1];
    Polygons.stroke(plane, closed, margin, value);
  }

  /** How much lightness varies around a place, 0 to 1. */
  private static Plane detail(Oklab picture, float sigma, Workers workers) {
    Plane light = picture.lightness();
    Plane smooth = GaussianBlur.of(light, Math.max(1, sigma), workers);
    Plane variation = new Plane(light.width(), light.height());
    for (int i = 0; i < variation.values().length; i++) {
      variation.values()[i] = Math.abs(light.values()[i] - smooth.values()[i]);
    }
    Plane spread = GaussianBlur.of(variation, Math.max(1, 2 * sigma), workers);
    for (int i = 0; i < spread.values().length; i++) {
      spread.values()[i] = Curves.smoothStep(0.008f, 0.06f, spread.values()[i]);
    }
    return spread;
  }
}
