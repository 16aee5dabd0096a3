package app.dreamimage.bootstrap.benchmark;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A photo as a telephone takes it: 4,000 × 3,000 pixels, JPEG. */
final class TwelveMegapixels {

  private static final Path ASTRONAUT =
      Path.of("..", "adapters-ml", "src", "test", "resources", "photos", "astronaut.png");

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
    File file = folder.resolve("twelve-megapixels.jpg").toFile();
    ImageIO.write(photo, "jpg", file);
    return file.toPath();
  }
}
