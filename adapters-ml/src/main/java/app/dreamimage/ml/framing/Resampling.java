package app.dreamimage.ml.framing;

import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.SrgbCurve;
import app.dreamimage.ml.raster.Workers;

/**
 * The pixels of a frame, read from a photo: where the photo shrinks, whole blocks of it are
 * averaged in linear light first, then four samples to a pixel; where it grows, cubic convolution
 * (R. Keys, 1981, a = −1/2). Beyond the photo's edge its mirror image goes on, ever more blurred.
 */
final class Resampling {

  private static final int SOFT_FACTOR = 24;

  private Resampling() {}

  static Picture frame(Picture photo, Similarity toPhoto, int width, int height, Workers workers) {
    int block = Math.max(1, (int) toPhoto.scale());
    Picture frame = new Picture(width, height, new int[width * height]);
    if (block == 1) {
      return frame(photo, block, toPhoto, frame, workers);
    }
    try (Picture source = shrunk(photo, block, workers)) {
      return frame(source, block, toPhoto, frame, workers);
    }
  }

  private static Picture frame(
      Picture source, int block, Similarity toPhoto, Picture frame, Workers workers) {
    try (Picture soft = shrunk(source, Math.min(SOFT_FACTOR, shorterSide(source)), workers)) {
      fill(frame, new Sources(source, soft, block), toPhoto, workers);
      return frame;
    } catch (Throwable failed) {
      frame.close();
      throw failed;
    }
  }

  /** The photo, shrunk by a factor, and what goes on beyond its edge. */
  private record Sources(Picture sharp, Picture soft, int block) {}

  private static void fill(Picture frame, Sources sources, Similarity toPhoto, Workers workers) {
    int width = frame.width();
    int block = sources.block();
    boolean supersample = toPhoto.scale() / block > 1.15f;
    int[] out = frame.rgb();
    workers.overRows(
        frame.height(),
        (from, to) -> {
          Sampler sampler = new Sampler(sources.sharp(), sources.soft());
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              out[y * width + x] =
                  supersample
                      ? fourSamples(sampler, toPhoto, block, x, y)
                      : sampler.at(
                          toPhoto.photoX(x + 0.5f, y + 0.5f) / block,
                          toPhoto.photoY(x + 0.5f, y + 0.5f) / block);
            }
          }
        });
  }

  private static int shorterSide(Picture picture) {
    return Math.min(picture.width(), picture.height());
  }

  private static int fourSamples(Sampler sampler, Similarity toPhoto, int block, int x, int y) {
    int red = 2;
    int green = 2;
    int blue = 2;
    for (int k = 0; k < 4; k++) {
      float fx = x + 0.25f + 0.5f * (k & 1);
      float fy = y + 0.25f + 0.5f * (k >> 1);
      int rgb = sampler.at(toPhoto.photoX(fx, fy) / block, toPhoto.photoY(fx, fy) / block);
      red += rgb >> 16 & 255;
      green += rgb >> 8 & 255;
      blue += rgb & 255;
    }
    return red >> 2 << 16 | green >> 2 << 8 | blue >> 2;
  }

  private static Picture shrunk(Picture photo, int factor, Workers workers) {
    int width = Math.max(1, photo.width() / factor);
    int height = Math.max(1, photo.height() / factor);
    int[] out = new int[width * height];
    workers.overRows(
        height,
        (from, to) -> {
          for (int y = from; y < to; y++) {
            for (int x = 0; x < width; x++) {
              out[y * width + x] = mean(photo, x * factor, y * factor, factor);
            }
          }
        });
    return new Picture(width, height, out);
  }

  private static int mean(Picture photo, int left, int top, int side) {
    int[] rgb = photo.rgb();
    float red = 0;
    float green = 0;
    float blue = 0;
    int right = Math.min(photo.width(), left + side);
    int bottom = Math.min(photo.height(), top + side);
    for (int y = top; y < bottom; y++) {
      for (int i = y * photo.width() + left; i < y * photo.width() + right; i++) {
        red += SrgbCurve.linear(rgb[i] >> 16 & 255);
        green += SrgbCurve.linear(rgb[i] >> 8 & 255);
        blue += SrgbCurve.linear(rgb[i] & 255);
      }
    }
    float share = 1f / ((right - left) * (bottom - top));
    return SrgbCurve.encoded(red * share) << 16
        | SrgbCurve.encoded(green * share) << 8
        | SrgbCurve.encoded(blue * share);
  }

  /** Reads a picture at points between its pixels; one thread's own. */
  private static final class Sampler {
    private final Picture source;
    private final Picture soft;
    private final float reach;
    private final float[] weightX = new float[4];
    private final float[] weightY = new float[4];

    Sampler(Picture source, Picture soft) {
      this.source = source;
      this.soft = soft;
      this.reach = 0.12f * shorterSide(source);
    }

    int at(float x, float y) {
      float outside = Math.max(Math.max(-x, x - source.width()), Math.max(-y, y - source.height()));
      if (outside <= 0) {
        return cubic(x, y);
      }
      float mx = mirrored(x, source.width());
      float my = mirrored(y, source.height());
      float blur = Curves.smoothStep(0, reach, outside);
      int sharp = cubic(mx, my);
      float sx = mx * soft.width() / source.width();
      float sy = my * soft.height() / source.height();
      return blend(sharp, linear(soft, sx, sy), blur);
    }

    private static float mirrored(float x, int side) {
      float m = Math.abs(x);
      m = m > side ? 2 * side - m : m;
      return Math.min(Math.max(m, 0), side);
    }

    private static int blend(int from, int to, float t) {
      int rgb = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        float value = Curves.mix(from >> shift & 255, to >> shift & 255, t);
        rgb |= (int) (value + 0.5f) << shift;
      }
      return rgb;
    }

    private static int linear(Picture picture, float x, float y) {
      float u = Math.min(Math.max(x - 0.5f, 0), picture.width() - 1);
      float v = Math.min(Math.max(y - 0.5f, 0), picture.height() - 1);
      int i = (int) u;
      int j = (int) v;
      int right = Math.min(i + 1, picture.width() - 1);
      int below = Math.min(j + 1, picture.height() - 1) * picture.width();
      int[] rgb = picture.rgb();
      int row = j * picture.width();
      return blend(
          blend(rgb[row + i], rgb[row + right], u - i),
          blend(rgb[below + i], rgb[below + right], u - i),
          v - j);
    }

    private int cubic(float x, float y) {
      int column = (int) Math.floor(x - 0.5f);
      int row = (int) Math.floor(y - 0.5f);
      weights(x - 0.5f - column, weightX);
      weights(y - 0.5f - row, weightY);
      int[] rgb = source.rgb();
      int width = source.width();
      float red = 0.5f;
      float green = 0.5f;
      float blue = 0.5f;
      for (int j = 0; j < 4; j++) {
        int start = Math.min(Math.max(row + j - 1, 0), source.height() - 1) * width;
        for (int i = 0; i < 4; i++) {
          int pixel = rgb[start + Math.min(Math.max(column + i - 1, 0), width - 1)];
          float weight = weightX[i] * weightY[j];
          red += weight * (pixel >> 16 & 255);
          green += weight * (pixel >> 8 & 255);
          blue += weight * (pixel & 255);
        }
      }
      return cut(red) << 16 | cut(green) << 8 | cut(blue);
    }

    private static int cut(float value) {
      return (int) Math.min(Math.max(value, 0), 255);
    }

    private static void weights(float t, float[] weight) {
      weight[0] = ((-0.5f * t + 1) * t - 0.5f) * t;
      weight[1] = (1.5f * t - 2.5f) * t * t + 1;
      weight[2] = ((-1.5f * t + 2) * t + 0.5f) * t;
      weight[3] = (0.5f * t - 0.5f) * t * t;
    }
  }
}
