package app.dreamimage.ml.painting.oil;

/**
 * One brush of a recipe.
 *
 * @param radius half the brush's width, in distances of the eyes
 * @param smallest the least radius, in pixels of a painting of 1024
 * @param largest the greatest radius, in pixels of a painting of 1024
 * @param leastImportance places that matter less are left to the broader brushes
 * @param steps how many steps of 0.85 radii a stroke is long at most
 * @param drift colour difference in OKLab at which a stroke ends
 * @param covers whether it paints everywhere, not only where canvas and picture differ
 */
public record BrushSize(
    float radius,
    float smallest,
    float largest,
    float leastImportance,
    int steps,
    float drift,
    boolean covers) {

  private static final float FINEST_RADIUS = 0.8f;

  /** The layer that this brush paints. */
  BrushLayer layer(float eyeDistance, int longerSide, float tolerance) {
    float side = longerSide / 1024f;
    float wanted = Math.min(Math.max(radius * eyeDistance, smallest * side), largest * side);
    return new BrushLayer(
        Math.max(wanted, FINEST_RADIUS),
        covers ? 1.15f : 0.9f,
        steps,
        leastImportance,
        covers,
        drift,
        tolerance);
  }
}
