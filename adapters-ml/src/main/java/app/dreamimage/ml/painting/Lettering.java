package app.dreamimage.ml.painting;

import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Polygons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A line of writing as lines: letters of an own few-stroke hand, so that it looks the same on every
 * system. Lengths are in units of which small letters are four high, capitals six.
 */
final class Lettering {

  private static final float GAP = 1.7f;
  private static final float SPACE = 2.6f;

  /** Each stroke is a row of {@code x y} pairs; y counts up from the line. */
  private static final Map<Character, String> STROKES =
      Map.ofEntries(
          Map.entry('A', "0 0 2.2 6 4.4 0;.8 2.1 3.6 2.1"),
          Map.entry('I', "0 0 0 6"),
          Map.entry('P', "0 0 0 6 2.6 6 3.6 5.5 4 4.5 3.6 3.4 2.6 2.9 0 2.9"),
          Map.entry('a', "4 4 4 0;" + bowl()),
          Map.entry('b', "0 6 0 0;" + bowl()),
          Map.entry('d', "4 6 4 0;" + bowl()),
          Map.entry('e', "0 2 4 2 3.9 2.8 3.2 3.7 2 4 .8 3.6 .1 2.7 0 2 .3 .9 1.1 .2 2.2 0 3.6 .6"),
          Map.entry('f', "1 0 1 4.8 1.4 5.7 2.2 6 3 5.8;0 4 2.6 4"),
          Map.entry('h', "0 6 0 0;" + arch(0)),
          Map.entry('i', "0 4 0 0;0 5.7 0 5.8"),
          Map.entry('m', "0 4 0 0;" + arch(0) + ";" + arch(3.6f)),
          Map.entry('n', "0 4 0 0;" + arch(0)),
          Map.entry('o', bowl()),
          Map.entry('p', "0 4 0 -2;" + bowl()),
          Map.entry('r', "0 4 0 0;0 2.4 .6 3.5 1.5 4 2.5 3.9"),
          Map.entry('t', "1 5.4 1 1.1 1.3 .3 2 0 2.8 .2;0 4 2.6 4"),
          Map.entry('y', "0 4 1.9 .2;3.8 4 1.5 -1.3 1 -1.9 0 -2"));

  private final List<float[]> lines = new ArrayList<>();
  private final float length;

  /**
   * A line of writing.
   *
   * @throws IllegalArgumentException if there is a letter in it that the hand has not learned
   */
  Lettering(String text) {
    float x = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      x = letter == ' ' ? x + SPACE : write(letter, x) + GAP;
    }
    length = x - GAP;
  }

  private static String bowl() {
    return "2 0 3.2 .4 3.9 1.3 4 2 3.9 2.7 3.2 3.6 2 4 .8 3.6 .1 2.7 0 2 .1 1.3 .8 .4 2 0";
  }

  private static String arch(float left) {
    return "%s 2.6 %s 3.6 %s 4 %s 3.7 %s 2.8 %s 0"
        .formatted(left, left + 0.8f, left + 2, left + 3.1f, left + 3.6f, left + 3.6f);
  }

  /** Writes a letter; where it ends on the line. */
  private float write(char letter, float left) {
    String strokes = STROKES.get(letter);
    if (strokes == null) {
      throw new IllegalArgumentException("text: no letter " + letter);
    }
    float end = left;
    for (String stroke : strokes.split(";", -1)) {
      String[] numbers = stroke.split(" ", -1);
      float[] line = new float[numbers.length];
      for (int i = 0; i < line.length; i++) {
        line[i] = Float.parseFloat(numbers[i]) + (i % 2 == 0 ? left : 0);
        end = i % 2 == 0 ? Math.max(end, line[i]) : end;
      }
      lines.add(line);
    }
    return end;
  }

  /** How long the line is. */
  float length() {
    return length;
  }

  /**
   * Draws it into a plane, 0 where there is none to 1 where ink is.
   *
   * @param left where it begins, in pixels
   * @param base where its letters stand, in pixels from the top
   * @param unit in pixels
   * @param radius of the pen, in pixels
   */
  void draw(Plane plane, float left, float base, float unit, float radius) {
    float[] values = plane.values();
    float[] nearest = new float[values.length];
    Arrays.fill(nearest, Float.POSITIVE_INFINITY);
    for (float[] line : lines) {
      float[] placed = new float[line.length];
      for (int i = 0; i < line.length; i += 2) {
        placed[i] = left + unit * line[i];
        placed[i + 1] = base - unit * line[i + 1];
      }
      approach(nearest, plane, placed, radius + 1);
    }
    for (int i = 0; i < values.length; i++) {
      float inside = radius + 0.5f - (float) Math.sqrt(nearest[i]);
      values[i] = Math.max(values[i], Math.min(Math.max(inside, 0), 1));
    }
  }

  /** Lowers squared distances to those from a line, as far as it reaches. */
  private static void approach(float[] nearest, Plane plane, float[] xy, float reach) {
    for (int k = 0; k + 3 < xy.length; k += 2) {
      int top = (int) Math.max(0, Math.min(xy[k + 1], xy[k + 3]) - reach);
      int bottom = (int) Math.min(plane.height(), Math.max(xy[k + 1], xy[k + 3]) + reach + 1);
      int from = (int) Math.max(0, Math.min(xy[k], xy[k + 2]) - reach);
      int to = (int) Math.min(plane.width(), Math.max(xy[k], xy[k + 2]) + reach + 1);
      for (int y = top; y < bottom; y++) {
        for (int x = from; x < to; x++) {
          int i = y * plane.width() + x;
          float distance =
              Polygons.squaredDistance(x + 0.5f, y + 0.5f, xy[k], xy[k + 1], xy[k + 2], xy[k + 3]);
          nearest[i] = Math.min(nearest[i], distance);
        }
      }
    }
  }
}
