package app.dreamimage.ml.painting.facet;

import app.dreamimage.ml.study.Study;

/**
 * How near points may stand at each place: far apart in the background, close at the eyes.
 *
 * @param study whose importance is followed
 * @param size factor on all distances
 */
record Spacing(Study study, float size) {

  private static final float[] IMPORTANCE = {0.05f, 0.18f, 0.45f, 0.70f, 0.95f};
  private static final float BACKGROUND = 0.056f;
  private static final float CLOTHES = 0.036f;
  private static final float SKIN = 0.15f;
  private static final float NOSE = 0.075f;
  private static final float EYES = 0.030f;
  private static final float LEAST = 2.2f;

  /** The distance, in pixels, that neighbours should have around a pixel of the picture. */
  float at(float x, float y) {
    float longer = Math.max(study.picture().width(), study.picture().height());
    float eyes = study.eyeDistance();
    float importance = study.importance().at(x / study.scale(), y / study.scale());
    float background = BACKGROUND * longer;
    float clothes = Math.max(CLOTHES * longer, SKIN * eyes);
    float[] wanted = {background, clothes, SKIN * eyes, NOSE * eyes, EYES * eyes};
    int k = 0;
    while (k < IMPORTANCE.length - 2 && importance > IMPORTANCE[k + 1]) {
      k++;
    }
    float part = (importance - IMPORTANCE[k]) / (IMPORTANCE[k + 1] - IMPORTANCE[k]);
    part = Math.min(Math.max(part, 0), 1);
    float far = Math.min(wanted[k], background);
    float near = Math.min(wanted[k + 1], background);
    return Math.max(LEAST, size * (far + part * (near - far)));
  }
}
