package app.dreamimage.ml.benchmark;

import app.dreamimage.ml.picture.PhotoSamples;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as a telephone takes it: twelve megapixels, one face, things in the background and the
 * noise of a sensor, which is most of what a JPEG of that size spends its bytes on.
 */
public final class LargePhoto {

  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  private static final double NOISE = 3;

  private LargePhoto() {}

  /** The photo itself, 4000 × 3000 pixels. */
  public static BufferedImage image() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(PhotoSamples.image("coffee.png"), 0, 0, 2000, 1500, null);
    graphics.drawImage(PhotoSamples.image("chelsea.png"), 0, 1500, 2000, 1500, null);
    graphics.drawImage(PhotoSamples.image("astronaut.png"), 1300, 200, 2600, 2600, null);
    graphics.dispose();
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = noisy(rgb[i], random);
    }
    return image;
  }

  private static int noisy(int rgb, SplittableRandom random) {
    int result = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      // The sum of four dice is as good as a bell.
      double noise = 0;
      for (int i = 0; i < 4; i++) {
        noise += random.nextDouble() - 0.5;
      }
      long value = Math.round((rgb >> shift & 0xff) + noise * NOISE * 1.73);
      result |= (int) Math.min(Math.max(value, 0), 255) << shift;
    }
    return result;
  }

  /** The photo as a JPEG of the usual quality: 4:2:0, baseline or progressive. */
  public static byte[] jpeg(boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.95f);
      param.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(), null, null), param);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
