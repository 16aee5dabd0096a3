package app.dreamimage.ml.face;

import app.dreamimage.ml.picture.PhotoSamples;
import app.dreamimage.ml.picture.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pictures for the tests of the landmark finder. */
final class TestPictures {

  private TestPictures() {}

  /** A test photo. */
  static Picture photo(String name) {
    return of(PhotoSamples.image(name));
  }

  /** A grey picture with the astronaut's portrait drawn into it once per placement. */
  static Picture astronauts(int width, int height, AffineTransform... placements) {
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    BufferedImage astronaut = PhotoSamples.image("astronaut.png");
    for (AffineTransform placement : placements) {
      graphics.drawImage(astronaut, placement, null);
    }
    graphics.dispose();
    return of(canvas);
  }

  /** The pixels of an image. */
  static Picture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] &= 0xffffff;
    }
    return new Picture(width, height, rgb);
  }
}
