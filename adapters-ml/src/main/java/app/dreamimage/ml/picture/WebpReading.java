package app.dreamimage.ml.picture;

import app.dreamimage.domain.facialdata.PhotoSize;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the pixels of a WebP at the wanted size. It is decoded as a whole, in Java. */
final class WebpReading implements PixelRows, AutoCloseable {

  private final BufferedImage image;
  private final int reduction;
  private final PixelMeans means;
  private final int[] samples;

  WebpReading(byte[] file, int length, PhotoSize stated, int reduction) throws IOException {
    this.image = read(file, length, stated);
    this.reduction = reduction;
    this.means = new PixelMeans(Detail.reduced(stated.width(), reduction), 1, reduction);
    this.samples = new int[stated.width() * image.getRaster().getNumBands()];
  }

  private static BufferedImage read(byte[] file, int length, PhotoSize stated) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("webp");
    if (!readers.hasNext()) {
      throw new IllegalStateException("no reader for WebP is installed");
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = new FileInMemory(file, length)) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != stated.width() || reader.getHeight(0) != stated.height()) {
        throw new IIOException("the header lies about the size");
      }
      return read(reader, stated);
    } finally {
      reader.dispose();
    }
  }

  /** Reads into an image of ours, so that what a broken file leaves there can be overwritten. */
  private static BufferedImage read(ImageReader reader, PhotoSize stated) throws IOException {
    BufferedImage image =
        reader.getImageTypes(0).next().createBufferedImage(stated.width(), stated.height());
    try {
      ImageReadParam into = reader.getDefaultReadParam();
      into.setDestination(image);
      return reader.read(0, into);
    } catch (Throwable failed) {
      overwrite(image);
      throw failed;
    }
  }

  @Override
  public void read(int y, int[] row) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int high = Math.min(reduction, image.getHeight() - y * reduction);
    for (int i = 0; i < high; i++) {
      raster.getPixels(0, y * reduction + i, image.getWidth(), 1, samples);
      for (int x = 0; x < image.getWidth(); x++) {
        means.add(x / reduction, 0, pixel(x * bands, bands));
      }
    }
    means.take(0, row, high, image.getWidth());
  }

  private int pixel(int at, int bands) {
    int alpha = bands == 4 ? samples[at + 3] : 255;
    return PngPixels.onWhite(samples[at], alpha) << 16
        | PngPixels.onWhite(samples[at + 1], alpha) << 8
        | PngPixels.onWhite(samples[at + 2], alpha);
  }

  @Override
  public void close() {
    Arrays.fill(samples, 0);
    means.clear();
    overwrite(image);
  }

  /** Fills the memory of an image with zeros. */
  static void overwrite(BufferedImage image) {
    DataBuffer buffer = image.getRaster().getDataBuffer();
    for (int bank = 0; bank < buffer.getNumBanks(); bank++) {
      if (buffer instanceof DataBufferByte bytes) {
        Arrays.fill(bytes.getData(bank), (byte) 0);
      } else if (buffer instanceof DataBufferInt ints) {
        Arrays.fill(ints.getData(bank), 0);
      } else {
        for (int i = 0; i < buffer.getSize(); i++) {
          buffer.setElem(bank, i, 0);
        }
      }
    }
  }
}
