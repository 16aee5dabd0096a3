package app.dreamimage.ml.face.graph;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;

/** The pictures for which the reference wrote down its outputs, as bytes 0 to 255 (or means). */
public final class GoldenInputs {

  private static final int LCG_SEED = 20261123;

  private GoldenInputs() {}

  /**
   * The picture of that name, {@code side × side × 3}, scaled to the network's input range.
   *
   * @param least the least value of an input, the greatest being 1
   */
  public static float[] of(String name, int side, int least) throws IOException {
    float[] picture =
        switch (name) {
          case "noise" -> noise(side);
          case "gradient" -> gradient(side);
          case "astronaut" ->
              side == BlazeFace.SIDE ? astronaut(0, 0, side, 2) : astronaut(128, 20, side, 1);
          default -> throw new IllegalArgumentException(name);
        };
    for (int i = 0; i < picture.length; i++) {
      picture[i] = least == -1 ? picture[i] / 127.5f - 1 : picture[i] / 255f;
    }
    return picture;
  }

  /** The upper bytes of a linear congruential generator (Numerical Recipes' constants). */
  private static float[] noise(int side) {
    float[] picture = new float[side * side * 3];
    int state = LCG_SEED;
    for (int i = 0; i < picture.length; i++) {
      state = state * 1664525 + 1013904223;
      picture[i] = state >>> 24;
    }
    return picture;
  }

  private static float[] gradient(int side) {
    float[] picture = new float[side * side * 3];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int i = (y * side + x) * 3;
        picture[i] = Math.floorDiv(255 * x, side - 1);
        picture[i + 1] = Math.floorDiv(255 * y, side - 1);
        picture[i + 2] = Math.floorDiv(255 * (x + y), 2 * side - 2);
      }
    }
    return picture;
  }

  /** A square of the photo, means over {@code step × step} pixels. */
  private static float[] astronaut(int left, int top, int side, int step) throws IOException {
    float[] picture = new float[side * side * 3];
    BufferedImage photo;
    try (InputStream in = GoldenInputs.class.getResourceAsStream("/photos/astronaut.png")) {
      photo = ImageIO.read(in);
    }
    for (int y = 0; y < side * step; y++) {
      for (int x = 0; x < side * step; x++) {
        int rgb = photo.getRGB(left + x, top + y);
        int i = (y / step * side + x / step) * 3;
        picture[i] += (rgb >> 16 & 0xff) / (float) (step * step);
        picture[i + 1] += (rgb >> 8 & 0xff) / (float) (step * step);
        picture[i + 2] += (rgb & 0xff) / (float) (step * step);
      }
    }
    return picture;
  }
}
