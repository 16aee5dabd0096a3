package app.dreamimage.ml.painting;

import app.dreamimage.ml.study.Study;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the oil style, found by eye on portraits of different skin and light. */
final class OilRecipe {

  /** How much of the picture itself is glazed over skin before the finest strokes. */
  static final float GLAZE = 0.16f;

  /** What is left of the relief on skin. */
  static final float RELIEF_ON_SKIN = 0.38f;

  private static final float[] RADIUS = {0.34f, 0.20f, 0.115f, 0.062f, 0.032f, 0.016f};
  private static final float[] LARGEST = {44, 26, 15, 8.5f, 4.6f, 2.4f};
  private static final float[] LEAST_IMPORTANCE = {0, 0, 0, 0.12f, 0.38f, 0.62f};
  private static final int[] STEPS = {9, 11, 12, 12, 11, 10};
  private static final float[] DRIFT = {0.16f, 0.15f, 0.13f, 0.12f, 0.11f, 0.11f};
  private static final float TOLERANCE = 0.046f;
  private static final float FINEST_RADIUS = 0.8f;

  private OilRecipe() {}

  /** The layers for a portrait, broad to fine; sizes follow the distance of the eyes. */
  static List<BrushLayer> layers(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    List<BrushLayer> layers = new ArrayList<>();
    for (int k = 0; k < RADIUS.length; k++) {
      float radius =
          Math.max(FINEST_RADIUS, Math.min(RADIUS[k] * study.eyeDistance(), LARGEST[k] * side));
      boolean covers = k < 2;
      layers.add(
          new BrushLayer(
              radius,
              covers ? 1.15f : 0.9f,
              STEPS[k],
              LEAST_IMPORTANCE[k],
              covers,
              DRIFT[k],
              TOLERANCE));
    }
    return layers;
  }

  /** Strength of the relief, so that it looks alike at every size. */
  static float reliefStrength(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    return 0.10f * Math.max(1, side);
  }
}
