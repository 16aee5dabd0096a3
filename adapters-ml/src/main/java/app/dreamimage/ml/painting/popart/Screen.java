package app.dreamimage.ml.painting.popart;

/**
 * The screen of dots, turned by 45 degrees: all dots stand on one grid and are round, as large as
 * the tone at their centre wants them.
 */
final class Screen {

  private static final float DIAGONAL = (float) Math.sqrt(0.5);

  private final Separation separation;
  private final short[] flats;
  private final int width;
  private final int height;
  private final float pitch;

  Screen(Separation separation, short[] flats, int width, int height, float pitch) {
    this.separation = separation;
    this.flats = flats;
    this.width = width;
    this.height = height;
    this.pitch = pitch;
  }

  /** How many dots have their centre in the rows. */
  int count(int top, int bottom) {
    return (int) ((long) width * (bottom - top) / (pitch * pitch));
  }

  /**
   * Prints the dots of some rows.
   *
   * @param print the inks as they lie, three numbers a pixel
   */
  void print(float[] print, int top, int bottom) {
    int least = (int) Math.floor(DIAGONAL * (top - width) / pitch) - 1;
    int most = (int) Math.ceil(DIAGONAL * (bottom + width) / pitch) + 1;
    for (int row = least; row <= most; row++) {
      for (int column = 0; column * pitch <= DIAGONAL * (width + height) + pitch; column++) {
        float s = (column + 0.5f) * pitch;
        float t = (row + 0.5f) * pitch;
        float x = DIAGONAL * (s - t);
        float y = DIAGONAL * (s + t);
        if (x > -pitch && x < width + pitch && y > top - pitch && y < bottom + pitch) {
          dot(print, x, y, top, bottom);
        }
      }
    }
  }

  private void dot(float[] print, float x, float y, int top, int bottom) {
    int column = Math.min(Math.max((int) x, 0), width - 1);
    int row = Math.min(Math.max((int) y, 0), height - 1);
    int ground = flats[row * width + column];
    float covered = separation.coverage(x, y, ground);
    if (covered <= 0.01f) {
      return;
    }
    Ink ink = separation.dots(ground);
    float radius = pitch * (float) Math.sqrt(covered / 3.14159f);
    int left = Math.max(0, (int) (x - radius - 1));
    int right = Math.min(width - 1, (int) (x + radius + 1));
    int last = Math.min(bottom - 1, (int) (y + radius + 1));
    for (int v = Math.max(top, (int) (y - radius - 1)); v <= last; v++) {
      for (int u = left; u <= right; u++) {
        if (flats[v * width + u] == ground) {
          float dx = u + 0.5f - x;
          float dy = v + 0.5f - y;
          float inside = radius + 0.5f - (float) Math.sqrt(dx * dx + dy * dy);
          if (inside > 0) {
            float share = Math.min(inside, 1);
            int i = 3 * (v * width + u);
            print[i] += share * (ink.lightness() - print[i]);
            print[i + 1] += share * (ink.a() - print[i + 1]);
            print[i + 2] += share * (ink.b() - print[i + 2]);
          }
        }
      }
    }
  }
}
