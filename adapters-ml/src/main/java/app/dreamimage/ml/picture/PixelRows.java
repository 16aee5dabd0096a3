package app.dreamimage.ml.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Arrays;

/** Reads an image row by row as {@code 0xRRGGBB}: 8 bits a channel, transparency laid on white. */
interface PixelRows {

  /** Reads row {@code y} into {@code row}, which is as long as the image is wide. */
  void read(int y, int[] row);

  /** The reader that fits the layout of an image whose colours are sRGB or grey. */
  static PixelRows of(BufferedImage image) {
    Raster raster = image.getRaster();
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return new Palette(raster, palette);
    }
    if (raster.getNumBands() == 3
        && raster.getDataBuffer() instanceof DataBufferByte bytes
        && bytes.getNumBanks() == 1
        && raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
        && raster.getMinX() == 0
        && raster.getMinY() == 0
        && raster.getSampleModelTranslateX() == 0
        && raster.getSampleModelTranslateY() == 0) {
      return new Interleaved(bytes, layout);
    }
    return new Samples(raster, image.getColorModel());
  }

  private static int onWhite(int value, int alpha) {
    return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha) + 127) / 255;
  }

  /** The usual case: three interleaved bytes. */
  final class Interleaved implements PixelRows {
    private final byte[] bytes;
    private final int start;
    private final PixelInterleavedSampleModel layout;

    Interleaved(DataBufferByte buffer, PixelInterleavedSampleModel layout) {
      this.bytes = buffer.getData();
      this.start = buffer.getOffset();
      this.layout = layout;
    }

    @Override
    public void read(int y, int[] row) {
      int[] bands = layout.getBandOffsets();
      int red = bands[0];
      int green = bands[1];
      int blue = bands[2];
      int step = layout.getPixelStride();
      int at = start + y * layout.getScanlineStride();
      for (int x = 0; x < row.length; x++) {
        row[x] =
            (bytes[at + red] & 0xFF) << 16
                | (bytes[at + green] & 0xFF) << 8
                | (bytes[at + blue] & 0xFF);
        at += step;
      }
    }
  }

  /** Colours out of a palette. */
  final class Palette implements PixelRows {
    private final Raster raster;
    private final int[] colours;

    Palette(Raster raster, IndexColorModel palette) {
      this.raster = raster;
      this.colours = new int[palette.getMapSize()];
      palette.getRGBs(colours);
    }

    @Override
    public void read(int y, int[] row) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        // An index beyond the palette is an error in the file that viewers show as black.
        int argb = row[x] < colours.length ? colours[row[x]] : 0xFF000000;
        int alpha = argb >>> 24;
        row[x] =
            onWhite(argb >> 16 & 0xFF, alpha) << 16
                | onWhite(argb >> 8 & 0xFF, alpha) << 8
                | onWhite(argb & 0xFF, alpha);
      }
    }
  }

  /** Any other layout: one to four samples of up to 16 bits; the last of two or four is alpha. */
  final class Samples implements PixelRows {
    private final Raster raster;
    private final ColorModel model;
    private final int bands;
    private final int[] samples;

    Samples(Raster raster, ColorModel model) {
      this.raster = raster;
      this.model = model;
      this.bands = raster.getNumBands();
      this.samples = new int[raster.getWidth() * bands];
    }

    @Override
    public void read(int y, int[] row) {
      raster.getPixels(0, y, row.length, 1, samples);
      boolean grey = bands < 3;
      boolean hasAlpha = bands == 2 || bands == 4;
      for (int x = 0; x < row.length; x++) {
        int at = x * bands;
        int alpha = hasAlpha ? eightBits(at, bands - 1) : 255;
        int first = onWhite(eightBits(at, 0), alpha);
        row[x] =
            grey
                ? first * 0x010101
                : first << 16
                    | onWhite(eightBits(at, 1), alpha) << 8
                    | onWhite(eightBits(at, 2), alpha);
      }
      Arrays.fill(samples, 0);
    }

    private int eightBits(int at, int band) {
      int most = (1 << model.getComponentSize(band)) - 1;
      return (samples[at + band] * 255 + most / 2) / most;
    }
  }
}
