package app.dreamimage.ml.raster;

import java.util.Arrays;

/** One number for every pixel of a picture, row by row from the top left. */
public final class Plane {

  private final int width;
  private final int height;
  private final float[] values;

  /** A plane of zeros. */
  public Plane(int width, int height) {
    this(width, height, new float[width * height]);
  }

  /**
   * A plane over the given values, which it takes over without copying.
   *
   * @throws IllegalArgumentException if there are not {@code width × height} of them
   */
  public Plane(int width, int height, float[] values) {
    if (width <= 0 || height <= 0 || (long) width * height != values.length) {
      throw new IllegalArgumentException("values: width × height numbers are needed");
    }
    this.width = width;
    this.height = height;
    this.values = values;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  /** The values themselves, not a copy. */
  public float[] values() {
    return values;
  }

  /** A copy that shares nothing with this plane. */
  public Plane copy() {
    return new Plane(width, height, values.clone());
  }

  /** The value of the pixel that holds the point; the nearest one outside the plane. */
  public float nearest(float x, float y) {
    int column = Math.min(Math.max((int) x, 0), width - 1);
    int row = Math.min(Math.max((int) y, 0), height - 1);
    return values[row * width + column];
  }

  /** The value at a point, interpolated between the four nearest pixel centres. */
  public float at(float x, float y) {
    float u = Math.min(Math.max(x - 0.5f, 0), width - 1);
    float v = Math.min(Math.max(y - 0.5f, 0), height - 1);
    int column = Math.min((int) u, Math.max(0, width - 2));
    int row = Math.min((int) v, Math.max(0, height - 2));
    int right = width > 1 ? 1 : 0;
    int below = height > 1 ? width : 0;
    float fx = u - column;
    float fy = v - row;
    int i = row * width + column;
    float top = values[i] + fx * (values[i + right] - values[i]);
    float bottom = values[i + below] + fx * (values[i + below + right] - values[i + below]);
    return top + fy * (bottom - top);
  }

  /** Overwrites every value with 0. */
  public void overwrite() {
    Arrays.fill(values, 0);
  }

  @Override
  public String toString() {
    return "Plane[" + width + "×" + height + ", not shown]";
  }
}
