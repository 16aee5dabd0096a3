package app.dreamimage.ml.raster;

import app.dreamimage.ml.picture.Picture;

/**
 * A picture in OKLab, where equal distances look about equally different: lightness 0 to 1, and two
 * axes from green to red and from blue to yellow, within about ±0.4.
 *
 * <p>Source: Björn Ottosson, <i>A perceptual color space for image processing</i>, 2020.
 *
 * @param lightness how light each pixel is, 0 black to 1 white
 * @param a green (negative) to red (positive)
 * @param b blue (negative) to yellow (positive)
 */
public record Oklab(Plane lightness, Plane a, Plane b) {

  /** Below it nothing is told apart from black; the cube root's steps would divide by zero. */
  private static final float LEAST_LIGHT = 1e-9f;

  /** Width in pixels. */
  public int width() {
    return lightness.width();
  }

  /** Height in pixels. */
  public int height() {
    return lightness.height();
  }

  /** The same picture in OKLab. */
  public static Oklab of(Picture picture, Workers workers) {
    int width = picture.width();
    int height = picture.height();
    int[] rgb = picture.rgb();
    Oklab lab =
        new Oklab(new Plane(width, height), new Plane(width, height), new Plane(width, height));
    float[] lightness = lab.lightness.values();
    float[] a = lab.a.values();
    float[] b = lab.b.values();
    workers.overRows(height, (from, to) -> convert(rgb, from * width, to * width, lightness, a, b));
    return lab;
  }

  /** The same picture in sRGB. */
  public Picture toPicture(Workers workers) {
    int width = width();
    int[] rgb = new int[width * height()];
    workers.overRows(
        height(),
        (from, to) -> {
          for (int i = from * width; i < to * width; i++) {
            rgb[i] = srgb(lightness.values()[i], a.values()[i], b.values()[i]);
          }
        });
    return new Picture(width, height(), rgb);
  }

  /** Overwrites every pixel with black. */
  public void overwrite() {
    lightness.overwrite();
    a.overwrite();
    b.overwrite();
  }

  private static void convert(
      int[] rgb, int from, int to, float[] lightness, float[] a, float[] b) {
    for (int i = from; i < to; i++) {
      float red = SrgbCurve.linear(rgb[i] >> 16 & 255);
      float green = SrgbCurve.linear(rgb[i] >> 8 & 255);
      float blue = SrgbCurve.linear(rgb[i] & 255);
      float l = cubeRoot(0.4122215f * red + 0.5363325f * green + 0.05144599f * blue);
      float m = cubeRoot(0.2119035f * red + 0.6806995f * green + 0.107397f * blue);
      float s = cubeRoot(0.08830246f * red + 0.2817188f * green + 0.6299787f * blue);
      lightness[i] = 0.2104543f * l + 0.7936178f * m - 0.004072047f * s;
      a[i] = 1.977998f * l - 2.428592f * m + 0.4505937f * s;
      b[i] = 0.02590404f * l + 0.7827718f * m - 0.8086758f * s;
    }
  }

  /** The sRGB pixel {@code 0xRRGGBB} nearest to an OKLab colour; channels out of range are cut. */
  public static int srgb(float lightness, float a, float b) {
    float l = lightness + 0.3963378f * a + 0.2158038f * b;
    float m = lightness - 0.1055613f * a - 0.06385417f * b;
    float s = lightness - 0.08948418f * a - 1.291486f * b;
    l = l * l * l;
    m = m * m * m;
    s = s * s * s;
    int red = SrgbCurve.encoded(4.076742f * l - 3.307712f * m + 0.2309699f * s);
    int green = SrgbCurve.encoded(-1.268438f * l + 2.609757f * m - 0.3413194f * s);
    int blue = SrgbCurve.encoded(-0.004196086f * l - 0.7034186f * m + 1.707615f * s);
    return red << 16 | green << 8 | blue;
  }

  /**
   * The cube root of a number from 0 to 1, within 1e-6 (black counts as 1e-9): a guess from its
   * bits, improved twice.
   */
  static float cubeRoot(float number) {
    float x = Math.max(number, LEAST_LIGHT);
    float y = Float.intBitsToFloat(Float.floatToRawIntBits(x) / 3 + 709921077);
    float cube = y * y * y;
    y = y * (cube + 2 * x) / (2 * cube + x);
    cube = y * y * y;
    return y * (cube + 2 * x) / (2 * cube + x);
  }
}
