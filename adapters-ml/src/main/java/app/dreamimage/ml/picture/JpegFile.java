package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes a baseline JPEG with full colour resolution (4:4:4), so that strokes keep their edges, and
 * the XMP packet in an APP1 segment behind the JFIF header (XMP specification part 3, 1.1.3).
 */
final class JpegFile {

  private static final String NATIVE_METADATA = "javax_imageio_jpeg_image_1.0";
  private static final String XMP_NAMESPACE = "http://ns.adobe.com/xap/1.0/\0";
  private static final int SOI_LENGTH = 2;
  private static final short APP1 = (short) 0xFFE1;

  private JpegFile() {}

  /**
   * The file.
   *
   * @param quality 1 to 100
   */
  static byte[] of(Picture picture, int quality, byte[] xmp) {
    try {
      return withXmp(encoded(picture, quality), xmp);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static byte[] encoded(Picture picture, int quality) throws IOException {
    BufferedImage image = image(picture);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality / 100f);
      writer.setOutput(out);
      writer.write(
          null, new IIOImage(image, null, fullColourResolution(writer, image, param)), param);
    } finally {
      writer.dispose();
      WebpReading.overwrite(image);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(picture.rgb(), 0, target, 0, target.length);
    return image;
  }

  private static IIOMetadata fullColourResolution(
      ImageWriter writer, BufferedImage image, ImageWriteParam param)
      throws IIOInvalidTreeException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(NATIVE_METADATA);
    NodeList components = root.getElementsByTagName("componentSpec");
    for (int i = 0; i < components.getLength(); i++) {
      Element component = (Element) components.item(i);
      component.setAttribute("HsamplingFactor", "1");
      component.setAttribute("VsamplingFactor", "1");
    }
    metadata.setFromTree(NATIVE_METADATA, root);
    return metadata;
  }

  private static byte[] withXmp(byte[] jpeg, byte[] xmp) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    int behindJfif = SOI_LENGTH + 2 + (in.getShort(SOI_LENGTH + 2) & 0xFFFF);
    byte[] namespace = XMP_NAMESPACE.getBytes(ISO_8859_1);
    int length = 2 + namespace.length + xmp.length;
    return ByteBuffer.allocate(jpeg.length + 2 + length)
        .put(jpeg, 0, behindJfif)
        .putShort(APP1)
        .putShort((short) length)
        .put(namespace)
        .put(xmp)
        .put(jpeg, behindJfif, jpeg.length - behindJfif)
        .array();
  }
}
