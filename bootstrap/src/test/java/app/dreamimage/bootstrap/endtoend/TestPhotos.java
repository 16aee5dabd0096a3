package app.dreamimage.bootstrap.endtoend;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos for the tests, good ones and all kinds of bad ones. */
final class TestPhotos {

  private static final Path FOLDER =
      Path.of("..", "adapters-ml", "src", "test", "resources", "photos");

  private TestPhotos() {}

  /** The portrait of an astronaut, 512 × 512, one face. */
  static byte[] astronaut() {
    return read("astronaut.png");
  }

  static Path astronautFile() {
    return FOLDER.resolve("astronaut.png").toAbsolutePath().normalize();
  }

  /** A cup of coffee: no face. */
  static byte[] coffee() {
    return read("coffee.png");
  }

  static byte[] nothing() {
    return new byte[0];
  }

  static byte[] noImage() {
    return "This is a letter, not a photo. ".repeat(40).getBytes(StandardCharsets.UTF_8);
  }

  /** A photo whose last third is missing. */
  static byte[] truncated() {
    byte[] whole = astronaut();
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  /** A few bytes that claim to be 30,000 × 30,000 pixels. */
  static byte[] bomb() {
    return pngHeader(30_000, 30_000, false);
  }

  /** An APNG's beginning. */
  static byte[] animation() {
    return pngHeader(64, 64, true);
  }

  /** A header that says 4,000 × 4,000 in front of the data of a much smaller picture. */
  static byte[] lyingHeader() {
    byte[] photo = astronaut();
    ByteBuffer header = ByteBuffer.wrap(photo);
    header.putInt(16, 4_000).putInt(20, 4_000);
    CRC32 crc = new CRC32();
    crc.update(photo, 12, 17);
    header.putInt(29, (int) crc.getValue());
    return photo;
  }

  /** 26 million bytes that begin like a photo. */
  static byte[] tooLarge() {
    return Arrays.copyOf(astronaut(), 26_000_000);
  }

  /** The astronaut so far away that her face has a few pixels. */
  static byte[] faceTooSmall() {
    return grid(1, 1, 40, 900);
  }

  /** Ten astronauts side by side. */
  static byte[] tenFaces() {
    return grid(5, 2, 300, 300);
  }

  private static byte[] grid(int columns, int rows, int side, int cell) {
    try {
      BufferedImage one = ImageIO.read(astronautFile().toFile());
      BufferedImage all =
          new BufferedImage(columns * cell, rows * cell, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = all.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          graphics.drawImage(one, column * cell, row * cell, side, side, null);
        }
      }
      graphics.dispose();
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      ImageIO.write(all, "png", file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] pngHeader(int width, int height, boolean animated) {
    ByteBuffer file = ByteBuffer.allocate(animated ? 77 : 57);
    file.putLong(0x89504E470D0A1A0AL);
    chunk(
        file,
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array());
    if (animated) {
      chunk(file, "acTL", ByteBuffer.allocate(8).putInt(2).putInt(0).array());
    }
    chunk(file, "IDAT", new byte[0]);
    chunk(file, "IEND", new byte[0]);
    return file.array();
  }

  private static void chunk(ByteBuffer file, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    file.putInt(content.length).put(name).put(content).putInt((int) crc.getValue());
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
