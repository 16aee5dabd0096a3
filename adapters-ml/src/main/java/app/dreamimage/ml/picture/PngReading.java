package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoSize;
import java.io.IOException;

/**
 * Reads the pixels of a PNG at the wanted size, each the mean of those that it stands for. Rows
 * that are not interlaced go through one at a time; interlaced ones are gathered at the wanted
 * size.
 */
final class PngReading implements PixelRows, AutoCloseable {

  private static final int PASSES = 7;
  private static final int[] FIRST_COLUMN = {0, 4, 0, 2, 0, 1, 0};
  private static final int[] FIRST_ROW = {0, 0, 4, 0, 2, 0, 1};
  private static final int[] COLUMN_STEP = {8, 8, 4, 4, 2, 2, 1};
  private static final int[] ROW_STEP = {8, 8, 8, 4, 4, 2, 2};

  private final PhotoSize size;
  private final int reduction;
  private final PngPixels pixels;
  private final PngLines lines;
  private final boolean interlaced;
  private final PixelMeans means;

  PngReading(PngPhoto photo, PhotoSize size, int reduction) throws IOException {
    this.size = size;
    this.reduction = reduction;
    this.pixels = new PngPixels(photo);
    this.lines = new PngLines(photo.data(), pixels.bytesPerPixel());
    this.interlaced = photo.isInterlaced();
    int rows = interlaced ? Detail.reduced(size.height(), reduction) : 1;
    this.means = new PixelMeans(Detail.reduced(size.width(), reduction), rows, reduction);
    if (interlaced) {
      gather();
    } else {
      lines.begin(pixels.bytes(size.width()));
    }
  }

  private void gather() throws IOException {
    for (int pass = 0; pass < PASSES; pass++) {
      int columns = columns(pass);
      lines.begin(pixels.bytes(columns));
      for (int y = FIRST_ROW[pass]; y < size.height() && columns > 0; y += ROW_STEP[pass]) {
        byte[] line = lines.next();
        for (int i = 0; i < columns; i++) {
          int x = FIRST_COLUMN[pass] + i * COLUMN_STEP[pass];
          means.add(x / reduction, y / reduction, pixels.pixel(line, i));
        }
      }
    }
  }

  private int columns(int pass) {
    int behind = size.width() - FIRST_COLUMN[pass];
    return Math.max(0, (behind + COLUMN_STEP[pass] - 1) / COLUMN_STEP[pass]);
  }

  @Override
  public void read(int y, int[] row) throws IOException {
    if (interlaced) {
      means.take(y, row, heightAt(y), size.width());
      return;
    }
    for (int i = 0; i < heightAt(y); i++) {
      byte[] line = lines.next();
      if (reduction == 1) {
        for (int x = 0; x < row.length; x++) {
          row[x] = pixels.pixel(line, x);
        }
        return;
      }
      for (int x = 0; x < size.width(); x++) {
        means.add(x / reduction, 0, pixels.pixel(line, x));
      }
    }
    means.take(0, row, heightAt(y), size.width());
  }

  /** How many rows of the file a row stands for. */
  private int heightAt(int y) {
    return Math.min(reduction, size.height() - y * reduction);
  }

  @Override
  public void close() {
    lines.close();
    means.clear();
  }
}
