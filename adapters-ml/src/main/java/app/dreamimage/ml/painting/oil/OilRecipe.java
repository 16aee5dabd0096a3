package app.dreamimage.ml.painting.oil;

import app.dreamimage.ml.study.Study;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the oil style, found by eye on portraits of different skin and light. */
final class OilRecipe {

  /** How much of the picture itself is glazed over skin before the finest strokes. */
  static final float GLAZE = 0.16f;

  /** The layer before which the glaze is laid. */
  static final int GLAZED_BEFORE = 5;

  /** What is left of the relief on skin. */
  static final float RELIEF_ON_SKIN = 0.38f;

  private static final float[] RADIUS = {0.34f, 0.20f, 0.115f, 0.062f, 0.032f, 0.016f, 0.010f};
  private static final float[] LARGEST = {48, 30, 18, 11, 6f, 3.2f, 2.0f};
  private static final float[] SMALLEST = {20, 12, 7, 4, 2.2f, 1.3f, 0.9f};
  private static final float[] LEAST_IMPORTANCE = {0, 0, 0, 0.12f, 0.38f, 0.62f, 0.84f};
  private static final int[] STEPS = {9, 11, 12, 12, 12, 10, 9};
  private static final float[] DRIFT = {0.16f, 0.15f, 0.14f, 0.13f, 0.12f, 0.11f, 0.10f};
  private static final float TOLERANCE = 0.046f;
  private static final float FINEST_RADIUS = 0.8f;

  private OilRecipe() {}

  /** The layers for a portrait, broad to fine; sizes follow the distance of the eyes. */
  static List<BrushLayer> layers(Study study) {
    float side = Math.max(study.picture().width(), study.picture().height()) / 1024f;
    List<BrushLayer> layers = new ArrayList<>();
    for (int k = 0; k < RADIUS.length; k++) {
      float radius =
          Math.min(
              Math.max(RADIUS[k] * study.eyeDistance(), SMALLEST[k] * side), LARGEST[k] * side);
      boolean covers = k < 2;
      layers.add(
          new BrushLayer(
              Math.max(radius, FINEST_RADIUS),
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
    return 0.085f * Math.max(1, side);
  }
}
