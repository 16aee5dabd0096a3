package app.dreamimage.ml.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.DataBufferUShort;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/** From any decoded raster to upright sRGB pixels: 8 bits, transparency laid on white. */
final class PixelConversion {

  private PixelConversion() {}

  /** The pixels of an image, turned upright as they are copied. */
  static Picture toPicture(BufferedImage image, Orientation orientation) {
    BufferedImage standard = inStandardColours(image);
    int width = standard.getWidth();
    int height = standard.getHeight();
    int[] rgb = new int[width * height];
    int origin = orientation.origin(width, height);
    int columnStep = orientation.columnStep(width, height);
    int rowStep = orientation.rowStep(width, height);
    PixelRows rows = PixelRows.of(standard);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      rows.read(y, row);
      int target = origin + y * rowStep;
      for (int x = 0; x < width; x++) {
        rgb[target] = row[x];
        target += columnStep;
      }
    }
    Arrays.fill(row, 0);
    if (standard != image) {
      overwrite(standard);
    }
    return new Picture(orientation.width(width, height), orientation.height(width, height), rgb);
  }

  /** Fills the memory of an image with zeros. */
  static void overwrite(BufferedImage image) {
    DataBuffer buffer = image.getRaster().getDataBuffer();
    for (int bank = 0; bank < buffer.getNumBanks(); bank++) {
      if (buffer instanceof DataBufferByte bytes) {
        Arrays.fill(bytes.getData(bank), (byte) 0);
      } else if (buffer instanceof DataBufferUShort shorts) {
        Arrays.fill(shorts.getData(bank), (short) 0);
      } else if (buffer instanceof DataBufferInt ints) {
        Arrays.fill(ints.getData(bank), 0);
      } else {
        for (int i = 0; i < buffer.getSize(); i++) {
          buffer.setElem(bank, i, 0);
        }
      }
    }
  }

  /** Converts colours that an embedded profile defines; grey is taken as encoded like sRGB. */
  private static BufferedImage inStandardColours(BufferedImage image) {
    ColorModel model = image.getColorModel();
    ColorSpace space = model.getColorSpace();
    if (space.isCS_sRGB()
        || model instanceof IndexColorModel
        || space.getType() == ColorSpace.TYPE_GRAY) {
      return image;
    }
    BufferedImage target =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            model.hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    return new ColorConvertOp(null).filter(image, target);
  }
}
