package app.dreamimage.ml.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Converts the colours of an embedded profile (ICC.1) to sRGB: those of three primaries with their
 * curves, such as Display P3 and Adobe RGB, and those of one curve for grey. What another kind of
 * profile, or a broken one, would say is left out, and the colours are taken for sRGB. The bytes
 * are read in Java; nothing in them points further than one step, so nothing can go round in
 * circles.
 */
final class ColourProfile implements RowColours {

  private static final int HEADER = 128;
  private static final int MOST_TAGS = 100;
  private static final int STEPS = 8192;

  /** From the light of the profiles' white (D50) to sRGB's primaries (IEC 61966-2-1, Bradford). */
  private static final double[] TO_STANDARD = {
    3.1338561, -1.6168667, -0.4906146,
    -0.9787684, 1.9161415, 0.0334540,
    0.0719453, -0.2289914, 1.4052427
  };

  private static final byte[] ENCODED = encoded();

  private final float[][] curves;
  private final float[] matrix;

  private ColourProfile(float[][] curves, float[] matrix) {
    this.curves = curves;
    this.matrix = matrix;
  }

  private static byte[] encoded() {
    byte[] table = new byte[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double light = (double) i / STEPS;
      double value =
          light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
      table[i] = (byte) Math.round(255 * value);
    }
    return table;
  }

  /** What turns the colours that a profile describes into sRGB. */
  static RowColours of(Optional<byte[]> profile) {
    try {
      return profile.map(ByteBuffer::wrap).map(ColourProfile::read).orElse(STANDARD);
    } catch (RuntimeException broken) {
      // Whatever is wrong with it, the picture can be seen without.
      return STANDARD;
    }
  }

  private static RowColours read(ByteBuffer profile) {
    int space = profile.getInt(16);
    if (profile.getInt(36) != code("acsp") || profile.getInt(20) != code("XYZ ")) {
      return STANDARD;
    }
    if (space == code("GRAY")) {
      float[] curve = curve(profile, "kTRC");
      float[] same = {1, 0, 0, 0, 1, 0, 0, 0, 1};
      return new ColourProfile(new float[][] {curve, curve, curve}, same);
    }
    if (space != code("RGB ")) {
      return STANDARD;
    }
    float[][] curves = {curve(profile, "rTRC"), curve(profile, "gTRC"), curve(profile, "bTRC")};
    double[][] primaries = {place(profile, "rXYZ"), place(profile, "gXYZ"), place(profile, "bXYZ")};
    float[] matrix = new float[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
          sum += TO_STANDARD[3 * row + i] * primaries[column][i];
        }
        matrix[3 * row + column] = (float) sum;
      }
    }
    ColourProfile colours = new ColourProfile(curves, matrix);
    return colours.changesNothing() ? STANDARD : colours;
  }

  private static int code(String four) {
    return four.charAt(0) << 24 | four.charAt(1) << 16 | four.charAt(2) << 8 | four.charAt(3);
  }

  /** The body of a tag. */
  private static ByteBuffer tag(ByteBuffer profile, String name) {
    int count = Math.min(MOST_TAGS, profile.getInt(HEADER));
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + 12 * i;
      if (profile.getInt(entry) == code(name)) {
        return profile.slice(profile.getInt(entry + 4), profile.getInt(entry + 8));
      }
    }
    throw new IllegalArgumentException("a tag is missing");
  }

  private static double[] place(ByteBuffer profile, String name) {
    ByteBuffer tag = tag(profile, name);
    return new double[] {fixed(tag, 8), fixed(tag, 12), fixed(tag, 16)};
  }

  private static double fixed(ByteBuffer tag, int at) {
    return tag.getInt(at) / 65536.0;
  }

  /** The light of each of 256 values, from 0 to 1. */
  private static float[] curve(ByteBuffer profile, String name) {
    ByteBuffer tag = tag(profile, name);
    float[] curve = new float[256];
    for (int i = 0; i < 256; i++) {
      double value = i / 255.0;
      double light = tag.getInt(0) == code("para") ? formula(tag, value) : table(tag, value);
      if (!(light >= -1 && light <= 2)) {
        throw new IllegalArgumentException("no curve");
      }
      curve[i] = (float) Math.max(0, Math.min(light, 1));
    }
    return curve;
  }

  private static double table(ByteBuffer tag, double value) {
    int count = tag.getInt(8);
    if (tag.getInt(0) != code("curv") || count < 0) {
      throw new IllegalArgumentException("no curve");
    }
    if (count == 0) {
      return value;
    }
    if (count == 1) {
      return StrictMath.pow(value, (tag.getShort(12) & 0xFFFF) / 256.0);
    }
    double at = value * (count - 1);
    int below = Math.min((int) at, count - 2);
    double from = (tag.getShort(12 + 2 * below) & 0xFFFF) / 65535.0;
    double to = (tag.getShort(14 + 2 * below) & 0xFFFF) / 65535.0;
    return from + (to - from) * (at - below);
  }

  /** ICC.1, 10.18: five formulas with one to seven numbers g, a, b, c, d, e, f. */
  private static double formula(ByteBuffer tag, double x) {
    int type = tag.getShort(8);
    double g = fixed(tag, 12);
    if (type == 0) {
      return StrictMath.pow(x, g);
    }
    double a = fixed(tag, 16);
    double b = fixed(tag, 20);
    double c = type >= 2 ? fixed(tag, 24) : 0;
    double power = StrictMath.pow(Math.max(0, a * x + b), g);
    return switch (type) {
      case 1 -> x >= -b / a ? power : 0;
      case 2 -> x >= -b / a ? power + c : c;
      case 3 -> x >= fixed(tag, 28) ? power : c * x;
      case 4 -> x >= fixed(tag, 28) ? power + fixed(tag, 32) : c * x + fixed(tag, 36);
      default -> throw new IllegalArgumentException("no such formula");
    };
  }

  private boolean changesNothing() {
    int[] colours = new int[16 * 16 * 16];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = (i >> 8) * 0x110000 | (i >> 4 & 15) * 0x1100 | (i & 15) * 0x11;
    }
    int[] converted = colours.clone();
    convert(converted);
    for (int i = 0; i < colours.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        if (Math.abs((colours[i] >> shift & 0xFF) - (converted[i] >> shift & 0xFF)) > 2) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public void convert(int[] pixels) {
    float[] m = matrix;
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i];
      float r = curves[0][rgb >> 16 & 0xFF];
      float g = curves[1][rgb >> 8 & 0xFF];
      float b = curves[2][rgb & 0xFF];
      pixels[i] =
          encoded(m[0] * r + m[1] * g + m[2] * b) << 16
              | encoded(m[3] * r + m[4] * g + m[5] * b) << 8
              | encoded(m[6] * r + m[7] * g + m[8] * b);
    }
  }

  private static int encoded(float light) {
    return ENCODED[(int) (Math.max(0, Math.min(light, 1)) * STEPS + 0.5f)] & 0xFF;
  }
}
