package app.dreamimage.ml.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** JPEG files for tests, honest ones and others, put together segment by segment. */
final class JpegFiles {

  /** Where the segments of a file of the JDK's making begin. */
  static final int BEHIND_SOI = 2;

  private static final String NATIVE_METADATA = "javax_imageio_jpeg_image_1.0";

  private JpegFiles() {}

  /** A file with four components as they are, marked as Adobe's with that transform. */
  static byte[] ofFourComponents(int[] samples, int transform) {
    WritableRaster raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
    for (int y = 0; y < 16; y++) {
      for (int x = 0; x < 16; x++) {
        raster.setPixel(x, y, samples);
      }
    }
    byte[] plain = written(new IIOImage(raster, null, null), false);
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
    return PhotoSamples.inserted(plain, BEHIND_SOI, segment(0xEE, adobe));
  }

  /** A picture of one colour. */
  static BufferedImage plain(int width, int height, int rgb) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(rgb));
    drawing.fillRect(0, 0, width, height);
    drawing.dispose();
    return image;
  }

  /** A file in several scans. */
  static byte[] progressive(BufferedImage image) {
    return written(new IIOImage(image, null, null), true);
  }

  /**
   * A baseline file.
   *
   * @param restartInterval none if 0
   * @param sampling factors across and down of each of three components
   */
  static byte[] sampled(BufferedImage image, float quality, int restartInterval, int... sampling) {
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    rgb.setRGB(0, 0, image.getWidth(), image.getHeight(), colours(image), 0, image.getWidth());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(rgb), param);
      IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(NATIVE_METADATA);
      NodeList components = root.getElementsByTagName("componentSpec");
      for (int i = 0; i < components.getLength(); i++) {
        Element component = (Element) components.item(i);
        component.setAttribute("HsamplingFactor", Integer.toString(sampling[2 * i]));
        component.setAttribute("VsamplingFactor", Integer.toString(sampling[2 * i + 1]));
      }
      if (restartInterval > 0) {
        IIOMetadataNode restarts = new IIOMetadataNode("dri");
        restarts.setAttribute("interval", Integer.toString(restartInterval));
        Node segments = root.getElementsByTagName("markerSequence").item(0);
        segments.insertBefore(restarts, segments.getFirstChild());
      }
      metadata.setFromTree(NATIVE_METADATA, root);
      writer.setOutput(out);
      writer.write(null, new IIOImage(rgb, null, metadata), param);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int[] colours(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] written(IIOImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (progressive) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(out);
      writer.write(null, image, param);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A segment with its marker and length. */
  static byte[] segment(int marker, byte[] body) {
    return ByteBuffer.allocate(4 + body.length)
        .putShort((short) (0xFF00 | marker))
        .putShort((short) (2 + body.length))
        .put(body)
        .array();
  }

  /** The file with a profile in a single part. */
  static byte[] withProfile(byte[] jpeg, byte[] profile) {
    byte[] prefix = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    byte[] body =
        ByteBuffer.allocate(prefix.length + profile.length).put(prefix).put(profile).array();
    return PhotoSamples.inserted(jpeg, BEHIND_SOI, segment(0xE2, body));
  }

  /** Where each marker of the file is. */
  static List<Integer> markers(byte[] jpeg) {
    List<Integer> places = new ArrayList<>();
    int at = 2;
    while (at + 3 < jpeg.length) {
      int marker = jpeg[at + 1] & 0xFF;
      if (jpeg[at] != -1 || marker == 0 || marker == 0xFF) {
        at++;
      } else {
        places.add(at);
        at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF));
      }
    }
    places.add(jpeg.length - 2);
    return places;
  }

  /** The place of the first marker of that kind. */
  static int first(byte[] jpeg, int marker) {
    return markers(jpeg).stream()
        .filter(at -> (jpeg[at + 1] & 0xFF) == marker)
        .findFirst()
        .orElseThrow();
  }

  /** A progressive file of many pixels whose scans all say the same again: nothing. */
  static byte[] scanBomb(int side, int scans) {
    return scanBomb(side, scans, false);
  }

  /** The same, of scans that add a bit to what earlier ones gave. */
  static byte[] scanBomb(int side, int scans, boolean refining) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    byte[] ones = new byte[65];
    Arrays.fill(ones, 1, 65, (byte) 1);
    file.writeBytes(segment(0xDB, ones));
    ByteBuffer frame = ByteBuffer.allocate(9);
    frame.put((byte) 8).putShort((short) side).putShort((short) side);
    frame.put(new byte[] {1, 1, 0x11, 0});
    file.writeBytes(segment(0xC2, frame.array()));
    // One code of one bit: a band that ends here and in the next 16,384 to 32,767 blocks.
    byte[] codes = new byte[18];
    codes[0] = 0x10;
    codes[1] = 1;
    codes[17] = (byte) 0xE0;
    file.writeBytes(segment(0xC4, codes));
    int blocks = ((side + 7) / 8) * ((side + 7) / 8);
    byte[] bits = new byte[2 * (blocks / 16_384 + 2)];
    for (int scan = 0; scan < scans; scan++) {
      file.writeBytes(segment(0xDA, new byte[] {1, 1, 0, 1, 63, (byte) (refining ? 0x10 : 0)}));
      file.writeBytes(bits);
    }
    file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
    return file.toByteArray();
  }
}
