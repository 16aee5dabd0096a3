package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Clouds;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.study.Study;

/** Stars, and threads of light that rise from the people, set on the finished painting. */
final class Lights {

  private static final int STEPS = 90;

  private final Study study;
  private final Ridges ridges;
  private final Picture painting;
  private final Clouds clouds;
  private final long seed;
  private final float side;
  private final int light;

  Lights(Study study, Night night, Ridges ridges, Picture painting, long seed) {
    this.study = study;
    this.ridges = ridges;
    this.painting = painting;
    this.clouds = new Clouds(seed);
    this.seed = seed;
    this.side = Math.max(painting.width(), painting.height()) / 1024f;
    Tint glow = night.glow();
    this.light = Oklab.srgb(0.95f, 0.5f * glow.a(), 0.5f * glow.b());
  }

  /** Sets the stars; tells how many there are. */
  int stars(int wanted) {
    int set = 0;
    for (int k = 0; k < wanted; k++) {
      long state = Chance.state(seed ^ 0x57a5, k);
      float x = painting.width() * Chance.unit(state ^ 1);
      float y = painting.height() * Chance.unit(state ^ 2);
      float person = study.person().at(x / study.scale(), y / study.scale());
      if (person < 0.05f && ridges.cover(x, y) <= 0) {
        float size = Chance.unit(state ^ 3);
        float cube = size * size * size;
        glow(x, y, side * (0.7f + 1.5f * cube), 0.45f + 0.55f * size);
        if (size > 0.93f) {
          glow(x, y, side * 9, 0.30f);
          cross(x, y, side * (7 + 9 * cube));
        }
        set++;
      }
    }
    return set;
  }

  private void cross(float x, float y, float reach) {
    for (float way = -reach; way <= reach; way += 0.7f) {
      float fade = 1 - Math.abs(way) / reach;
      glow(x + way, y, 0.6f * side, 0.55f * fade * fade);
      glow(x, y + way, 0.6f * side, 0.55f * fade * fade);
    }
  }

  /** Draws the threads from the edge of the people up into the sky; tells how many there are. */
  int threads(int wanted) {
    int drawn = 0;
    for (int k = 0; k < 40 * wanted && drawn < wanted; k++) {
      long state = Chance.state(seed ^ 0x7d3a, k);
      float x = painting.width() * Chance.unit(state ^ 1);
      float y = painting.height() * Chance.unit(state ^ 2);
      float u = x / study.scale();
      float v = y / study.scale();
      float person = study.person().at(u, v);
      if (Math.abs(person - 0.5f) < 0.3f
          && study.face().at(u, v) < 0.3f
          && y < (ridges.begins() - 0.05f) * painting.height()) {
        thread(x, y, 0.4f + 0.6f * Chance.unit(state ^ 5));
        drawn++;
      }
    }
    return drawn;
  }

  private void thread(float startX, float startY, float strength) {
    float x = startX;
    float y = startY;
    int map = study.scale();
    float outX = study.person().at(x / map - 4, y / map) - study.person().at(x / map + 4, y / map);
    float outY = study.person().at(x / map, y / map - 4) - study.person().at(x / map, y / map + 4);
    float norm = 1 / Math.max(1e-3f, (float) Math.sqrt(outX * outX + outY * outY));
    float dx = outX * norm;
    float dy = outY * norm - 0.5f;
    float step = 1.6f * side;
    float steps = STEPS * (0.5f + 0.5f * strength);
    for (int k = 0; k < steps; k++) {
      float swirl = clouds.fractal(x / (170 * side), y / (170 * side), 2);
      float turn = 0.11f * swirl;
      float tx = dx - turn * dy;
      float ty = dy + turn * dx - 0.012f;
      float length = Math.max(1e-3f, (float) Math.sqrt(tx * tx + ty * ty));
      dx = tx / length;
      dy = ty / length;
      x += step * dx;
      y += step * dy;
      if (study.person().at(x / map, y / map) < 0.6f) {
        float fade = 1 - k / steps;
        float rise = Math.min(1, k / 12f);
        glow(x, y, side * (0.55f + 0.5f * fade), 0.20f * strength * fade * rise);
      }
    }
    glow(x, y, 1.2f * side, 0.35f * strength);
  }

  /** A soft spot of light, screened over what is there. */
  private void glow(float x, float y, float radius, float strength) {
    float reach = 2 * radius + 1;
    int left = Math.max(0, (int) (x - reach));
    int right = Math.min(painting.width() - 1, (int) (x + reach));
    int top = Math.max(0, (int) (y - reach));
    int bottom = Math.min(painting.height() - 1, (int) (y + reach));
    for (int v = top; v <= bottom; v++) {
      for (int u = left; u <= right; u++) {
        float dx = u + 0.5f - x;
        float dy = v + 0.5f - y;
        float fade = Math.max(0, 1 - (dx * dx + dy * dy) / (reach * reach));
        int i = v * painting.width() + u;
        painting.rgb()[i] = screened(painting.rgb()[i], strength * fade * fade * fade);
      }
    }
  }

  private int screened(int rgb, float share) {
    int red = screened(rgb >> 16 & 255, light >> 16 & 255, share);
    int green = screened(rgb >> 8 & 255, light >> 8 & 255, share);
    int blue = screened(rgb & 255, light & 255, share);
    return red << 16 | green << 8 | blue;
  }

  private static int screened(int below, int above, float share) {
    return (int) (255 - (255 - below) * (255 - share * above) / 255f + 0.5f);
  }
}
