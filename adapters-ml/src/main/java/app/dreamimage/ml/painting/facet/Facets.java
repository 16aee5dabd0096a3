package app.dreamimage.ml.painting.facet;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Study;
import java.util.Arrays;

/**
 * The facets over a triangulation: the colour of each, how badly one colour serves it, and the
 * artwork they make together.
 */
final class Facets {

  private static final int CHUNK = 64;
  private static final int BANDS = 32;

  private final Study study;
  private final Triangulation net;
  private final float scale;
  private long[] shape = new long[0];
  private float[] colour = new float[0];
  private float[] error = new float[0];
  private float[] worstX = new float[0];
  private float[] worstY = new float[0];

  /**
   * Facets of a study.
   *
   * @param scale units of the triangulation to a pixel
   */
  Facets(Study study, Triangulation net, float scale) {
    this.study = study;
    this.net = net;
    this.scale = scale;
  }

  /** How far, on average, the picture is from the facet's one colour, in OKLab. */
  float error(int triangle) {
    return error[triangle];
  }

  /** Horizontal place, in pixels, of the sharpest change inside a facet. */
  float worstX(int triangle) {
    return worstX[triangle];
  }

  /** Vertical place, in pixels, of the sharpest change inside a facet. */
  float worstY(int triangle) {
    return worstY[triangle];
  }

  /** Measures all facets that have changed since the last time. */
  void measure(Workers workers) {
    int count = net.triangles();
    if (colour.length < 3 * count) {
      int room = 2 * count;
      shape = Arrays.copyOf(shape, room);
      colour = Arrays.copyOf(colour, 3 * room);
      error = Arrays.copyOf(error, room);
      worstX = Arrays.copyOf(worstX, room);
      worstY = Arrays.copyOf(worstY, room);
    }
    workers.forEach(
        (count + CHUNK - 1) / CHUNK,
        chunk -> {
          Scan scan = new Scan();
          for (int t = chunk * CHUNK; t < Math.min(count, (chunk + 1) * CHUNK); t++) {
            long now = shapeOf(t);
            if (now != shape[t]) {
              shape[t] = now;
              scan.begin(net, t, 1 / scale);
              measure(t, scan);
            }
          }
        });
  }

  private long shapeOf(int t) {
    long state = 1;
    for (int corner = 0; corner < 3; corner++) {
      state = Chance.mix(state + net.x(t, corner) * 31L + net.y(t, corner) * 0x10000L);
    }
    return state;
  }

  private void measure(int t, Scan scan) {
    Oklab picture = study.picture();
    int width = picture.width();
    float[] light = picture.lightness().values();
    float[] a = picture.a().values();
    float[] b = picture.b().values();
    double weight = 0;
    double sumL = 0;
    double sumA = 0;
    double sumB = 0;
    double squares = 0;
    float sharpest = -1;
    int reach = Math.max(1, Math.round(0.012f * study.eyeDistance()));
    for (int y = Math.max(0, scan.first); y <= Math.min(scan.last, picture.height() - 1); y++) {
      scan.row(y);
      int up = Math.max(y - reach, 0) * width;
      int down = Math.min(y + reach, picture.height() - 1) * width;
      for (int x = Math.max(scan.from, 0); x < Math.min(scan.to, width); x++) {
        int i = y * width + x;
        float depth = scan.depth(x + 0.5f, y + 0.5f);
        float share = depth + 0.05f;
        weight += share;
        sumL += share * light[i];
        sumA += share * a[i];
        sumB += share * b[i];
        squares += share * (light[i] * light[i] + a[i] * a[i] + b[i] * b[i]);
        int row = y * width;
        float across =
            light[row + Math.min(x + reach, width - 1)] - light[row + Math.max(x - reach, 0)];
        float along = light[down + x] - light[up + x];
        float sharpness = (across * across + along * along) * (depth + 0.1f);
        if (sharpness > sharpest) {
          sharpest = sharpness;
          worstX[t] = x + 0.5f;
          worstY[t] = y + 0.5f;
        }
      }
    }
    if (weight == 0) {
      float x = scan.middleX();
      float y = scan.middleY();
      colour[3 * t] = picture.lightness().nearest(x, y);
      colour[3 * t + 1] = picture.a().nearest(x, y);
      colour[3 * t + 2] = picture.b().nearest(x, y);
      error[t] = 0;
      return;
    }
    double l = sumL / weight;
    double meanA = sumA / weight;
    double meanB = sumB / weight;
    colour[3 * t] = (float) l;
    colour[3 * t + 1] = (float) meanA;
    colour[3 * t + 2] = (float) meanB;
    double variance = squares / weight - l * l - meanA * meanA - meanB * meanB;
    error[t] = (float) Math.sqrt(Math.max(0, variance));
  }

  /**
   * The facets as a picture.
   *
   * @param factor pixels of the picture to a pixel of the study, at most 1
   * @param finer samples to a pixel along each side
   */
  Picture picture(float factor, int finer, FacetTint tint, Workers workers) {
    int width = Math.max(1, Math.round(factor * study.picture().width()));
    int height = Math.max(1, Math.round(factor * study.picture().height()));
    int[] rgb = new int[width * height];
    int count = net.triangles();
    float[] tinted = tinted(count, tint);
    float zoom = finer * factor / scale;
    int bands = Math.min(BANDS, height);
    workers.forEach(
        bands,
        band -> {
          int top = height * band / bands;
          int bottom = height * (band + 1) / bands;
          int across = width * finer;
          int[] owner = new int[across * (bottom - top) * finer];
          Scan scan = new Scan();
          for (int t = 0; t < count; t++) {
            scan.begin(net, t, zoom);
            int first = Math.max(scan.first, top * finer);
            int last = Math.min(scan.last, bottom * finer - 1);
            for (int y = first; y <= last; y++) {
              scan.row(y);
              int row = (y - top * finer) * across;
              int from = Math.max(scan.from, 0);
              int to = Math.min(scan.to, across);
              if (from < to) {
                Arrays.fill(owner, row + from, row + to, t);
              }
            }
          }
          for (int y = top; y < bottom; y++) {
            for (int x = 0; x < width; x++) {
              int start = (y - top) * finer * across + x * finer;
              rgb[y * width + x] = mean(owner, start, across, finer, tinted);
            }
          }
        });
    return new Picture(width, height, rgb);
  }

  private static int mean(int[] owner, int start, int across, int finer, float[] colours) {
    float l = 0;
    float a = 0;
    float b = 0;
    for (int v = 0; v < finer; v++) {
      for (int u = 0; u < finer; u++) {
        int t = 3 * owner[start + v * across + u];
        l += colours[t];
        a += colours[t + 1];
        b += colours[t + 2];
      }
    }
    float share = 1f / (finer * finer);
    return Oklab.srgb(l * share, a * share, b * share);
  }

  private float[] tinted(int count, FacetTint tint) {
    float[] out = new float[3 * count];
    for (int t = 0; t < count; t++) {
      float x = (net.x(t, 0) + net.x(t, 1) + net.x(t, 2)) / (3 * scale * study.scale());
      float y = (net.y(t, 0) + net.y(t, 1) + net.y(t, 2)) / (3 * scale * study.scale());
      float calm = Math.max(study.skin().at(x, y), study.face().at(x, y));
      float play = (1 - 0.7f * calm) * tint.play() * Chance.signed(shape[t] ^ tint.seed());
      float vivid = Curves.mix(tint.vividness(), 1 + (tint.vividness() - 1) / 3, calm);
      out[3 * t] = Curves.clamp01(colour[3 * t] + play);
      out[3 * t + 1] = vivid * colour[3 * t + 1];
      out[3 * t + 2] = vivid * colour[3 * t + 2];
    }
    return out;
  }
}
