package app.dreamimage.ml.painting;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.framing.FrameShape;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.framing.PortraitFraming;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.PersonFinder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * Pictures and meshes for tests: the astronaut is NASA's portrait of Eileen Collins, public domain.
 */
public final class TestPortraits {

  private TestPortraits() {}

  /** The photo of the astronaut, 512 × 512. */
  public static Picture astronaut() {
    try (InputStream in = resource("astronaut.png")) {
      return picture(ImageIO.read(in));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The astronaut's face, in pixels of the photo. */
  public static List<FaceLandmarks> astronautsFace() {
    try (InputStream in = resource("astronaut.mesh.txt")) {
      return faces(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(TestPortraits.class.getResourceAsStream("/photos/" + name), name);
  }

  /**
   * Says of every picture who is person as the segmentation does in the astronaut's framed square:
   * the network's own answer, stored so that it is the same on every processor.
   */
  public static PersonFinder person() {
    Picture stored;
    try (InputStream in = resource("astronaut.person.png")) {
      stored = picture(ImageIO.read(in));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Plane plane = new Plane(stored.width(), stored.height());
    for (int i = 0; i < plane.values().length; i++) {
      plane.values()[i] = (stored.rgb()[i] & 0xff) / 255f;
    }
    return any -> plane;
  }

  /** A painter of a technique who knows people by {@link #person()}. */
  public static Painter painter(Technique technique, int threads) {
    return (portrait, manner, progress) -> {
      try (Atelier atelier = new Atelier(technique, person(), threads)) {
        return atelier.paint(portrait, manner, progress);
      }
    };
  }

  /** The astronaut framed to a square. */
  public static Portrait framed(int size) {
    Picture photo = astronaut();
    try (Workers workers = new Workers(2)) {
      return PortraitFraming.of(
              photo.width(), photo.height(), astronautsFace(), FrameShape.SQUARE, size)
          .frame(photo, workers);
    }
  }

  /** The face turned aside, around the upright axis through the middle between its eyes. */
  public static FaceLandmarks turned(FaceLandmarks face, double degrees) {
    float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
    float cosine = (float) Math.cos(Math.toRadians(degrees));
    float sine = (float) Math.sin(Math.toRadians(degrees));
    float middleX = (xyz[3 * 133] + xyz[3 * 362]) / 2;
    float middleZ = (xyz[3 * 133 + 2] + xyz[3 * 362 + 2]) / 2;
    for (int i = 0; i < xyz.length; i += 3) {
      float x = xyz[i] - middleX;
      float z = xyz[i + 2] - middleZ;
      xyz[i] = middleX + cosine * x + sine * z;
      xyz[i + 2] = middleZ + cosine * z - sine * x;
    }
    return FaceLandmarks.of(xyz, face.boundingBox(FacialDataAccess.inTheStudio()), face.score());
  }

  /** The face moved and scaled: {@code x' = factor · x + dx}. */
  public static FaceLandmarks moved(FaceLandmarks face, float factor, float dx, float dy) {
    float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
    float[] box = face.boundingBox(FacialDataAccess.inTheStudio());
    for (int i = 0; i < xyz.length; i += 3) {
      xyz[i] = factor * xyz[i] + dx;
      xyz[i + 1] = factor * xyz[i + 1] + dy;
      xyz[i + 2] *= factor;
    }
    return FaceLandmarks.of(
        xyz,
        new float[] {factor * box[0] + dx, factor * box[1] + dy, factor * box[2], factor * box[3]},
        face.score());
  }

  /** A rectangle of a picture; outside it is grey. */
  public static Picture cut(Picture picture, int left, int top, int width, int height) {
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int u = x + left;
        int v = y + top;
        boolean inside = u >= 0 && v >= 0 && u < picture.width() && v < picture.height();
        rgb[y * width + x] = inside ? picture.rgb()[v * picture.width() + u] : 0x808080;
      }
    }
    return new Picture(width, height, rgb);
  }

  /** A decoded image as a picture. */
  public static Picture picture(BufferedImage image) {
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] &= 0xFFFFFF;
    }
    return new Picture(image.getWidth(), image.getHeight(), rgb);
  }

  /** A picture as an image that can be written to a file. */
  public static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, picture.width(), picture.height(), picture.rgb(), 0, picture.width());
    return image;
  }

  /** One face from each line of {@code x y z} triples. */
  public static List<FaceLandmarks> faces(String lines) {
    List<FaceLandmarks> faces = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] numbers = line.trim().split(" ", -1);
      float[] xyz = new float[numbers.length];
      float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
      for (int i = 0; i < xyz.length; i++) {
        xyz[i] = Float.parseFloat(numbers[i]);
        if (i % 3 < 2) {
          box[i % 3] = Math.min(box[i % 3], xyz[i]);
          box[2 + i % 3] = Math.max(box[2 + i % 3], xyz[i]);
        }
      }
      box[2] -= box[0];
      box[3] -= box[1];
      faces.add(FaceLandmarks.of(xyz, box, 1));
    }
    return faces;
  }
}
