package app.dreamimage.ml.face.weights;

/** IEEE 754 binary16, the format in which small networks are stored. */
final class Float16 {

  private static final int SIGN = 0x8000;
  private static final int FRACTION = 0x03ff;
  private static final int FRACTION_BITS = 10;
  private static final int GREATEST_EXPONENT = 31;
  private static final int BIAS = 15;

  private Float16() {}

  /** The value of sixteen bits as a float; every binary16 number has an exact one. */
  static float toFloat(short bits) {
    int exponent = (bits >>> FRACTION_BITS) & GREATEST_EXPONENT;
    int fraction = bits & FRACTION;
    float magnitude;
    if (exponent == GREATEST_EXPONENT) {
      magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
    } else if (exponent == 0) {
      magnitude = Math.scalb((float) fraction, 1 - BIAS - FRACTION_BITS);
    } else {
      magnitude =
          Math.scalb((float) (fraction | 1 << FRACTION_BITS), exponent - BIAS - FRACTION_BITS);
    }
    return (bits & SIGN) == 0 ? magnitude : -magnitude;
  }
}
