package app.dreamimage.bootstrap.benchmark;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A photo as a telephone takes it: 4,000 × 3,000 pixels, JPEG. */
final class TwelveMegapixels {

  private static final Path ASTRONAUT =
      Path.of("..", "adapters-ml", "src", "test", "resources", "photos", "astronaut.png");

  private static final int GRAIN = 8;

  private TwelveMegapixels() {}

  /** Writes the astronaut, enlarged, in the middle of a blurred widening of herself. */
  static Path write(Path folder) throws IOException {
    BufferedImage portrait = ImageIO.read(ASTRONAUT.toFile());
    BufferedImage photo = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = photo.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(portrait, 0, -500, 4_000, 4_000, null);
    graphics.drawImage(portrait, 500, 0, 3_000, 3_000, null);
    graphics.dispose();
    addGrain(photo);
    Path file = folder.resolve("twelve-megapixels.jpg");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.92f);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(photo, null, null), param);
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** The noise of a sensor, without which the file would be a tenth of its usual size. */
  private static void addGrain(BufferedImage photo) {
    SplittableRandom random = new SplittableRandom(12);
    for (int y = 0; y < photo.getHeight(); y++) {
      for (int x = 0; x < photo.getWidth(); x++) {
        int grain = random.nextInt(-GRAIN, GRAIN + 1);
        int rgb = photo.getRGB(x, y);
        int red = lighter(rgb >> 16, grain);
        int green = lighter(rgb >> 8, grain);
        int blue = lighter(rgb, grain);
        photo.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
  }

  private static int lighter(int channel, int by) {
    return Math.min(255, Math.max(0, (channel & 0xFF) + by));
  }
}
