package app.dreamimage.ml.painting.oil;

/**
 * One pass over the canvas with a brush of one size.
 *
 * @param radius half the brush's width, in pixels
 * @param spacing distance of neighbouring strokes, in radii
 * @param steps how many steps of {@link #STEP} radii a stroke is long at most, both ways together
 * @param leastImportance places that matter less are left as they are
 * @param covers whether it paints everywhere, not only where the canvas differs from the picture
 * @param drift colour difference in OKLab at which a stroke ends
 * @param tolerance colour difference in OKLab that is let be, where nothing matters
 */
record BrushLayer(
    float radius,
    float spacing,
    int steps,
    float leastImportance,
    boolean covers,
    float drift,
    float tolerance) {

  /** Length of one step of a stroke, in radii. */
  static final float STEP = 0.85f;

  /** The colour difference let be where something matters this much. */
  float toleranceAt(float importance) {
    return tolerance * Math.max(0.16f, 1.75f - 1.45f * importance);
  }
}
