package app.dreamimage.ml.raster;

/** Small functions of one number. */
public final class Curves {

  private Curves() {}

  /** The number itself within 0 to 1, else the nearer end. */
  public static float clamp01(float x) {
    return Math.min(Math.max(x, 0), 1);
  }

  /** 0 up to {@code from}, 1 after {@code to}, a smooth cubic step between them. */
  public static float smoothStep(float from, float to, float x) {
    float t = clamp01((x - from) / (to - from));
    return t * t * (3 - 2 * t);
  }

  /** The point that lies the fraction {@code t} of the way from {@code a} to {@code b}. */
  public static float mix(float a, float b, float t) {
    return a + t * (b - a);
  }
}
