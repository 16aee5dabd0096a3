package app.dreamimage.ml.raster;

/** The transfer curve of sRGB (IEC 61966-2-1) as tables: 8-bit values to linear light and back. */
public final class SrgbCurve {

  private static final int STEPS = 1 << 14;
  private static final float[] LINEAR = new float[256];
  private static final byte[] ENCODED = new byte[STEPS + 1];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      double c = i / 255.0;
      LINEAR[i] = (float) (c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4));
    }
    int level = 0;
    for (int i = 0; i <= STEPS; i++) {
      float light = (float) i / STEPS;
      while (level < 255 && light >= (LINEAR[level] + LINEAR[level + 1]) / 2) {
        level++;
      }
      ENCODED[i] = (byte) level;
    }
  }

  private SrgbCurve() {}

  /** Linear light, 0 to 1, of an 8-bit sRGB value. */
  public static float linear(int value) {
    return LINEAR[value];
  }

  /** The 8-bit sRGB value of linear light; below 0 and above 1 it is cut. */
  public static int encoded(float light) {
    int i = (int) (Curves.clamp01(light) * STEPS + 0.5f);
    return ENCODED[i] & 255;
  }
}
