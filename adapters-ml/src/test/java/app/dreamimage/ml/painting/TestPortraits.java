package app.dreamimage.ml.painting;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Pictures and meshes for tests. */
final class TestPortraits {

  private TestPortraits() {}

  static Picture picture(BufferedImage image) {
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] &= 0xFFFFFF;
    }
    return new Picture(image.getWidth(), image.getHeight(), rgb);
  }

  static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, picture.width(), picture.height(), picture.rgb(), 0, picture.width());
    return image;
  }

  /** One face from each line of {@code x y z} triples. */
  static List<FaceLandmarks> faces(String lines) {
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
