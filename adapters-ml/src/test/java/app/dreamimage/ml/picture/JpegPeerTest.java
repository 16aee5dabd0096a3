package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decoder against that of the JDK, which is libjpeg, on the same files: of every sampling,
 * size, quality and restart interval that the JDK can write.
 *
 * <p>The two may round differently. Where colours are stored smaller, the JDK's own libjpeg repeats
 * some samples that others of its kind, and this decoder, place between their neighbours; the mean
 * bound has room for that, but for nothing else.
 */
final class JpegPeerTest {

  private static final int MOST_ALIKE = 4;
  private static final double MEAN_ALIKE = 0.1;
  private static final double MEAN_OF_COLOURS_STORED_SMALLER = 1.3;

  static Stream<Arguments> files() {
    BufferedImage photo = PhotoSamples.image("astronaut.png");
    BufferedImage face = photo.getSubimage(150, 60, 143, 117);
    List<Arguments> files = new ArrayList<>();
    for (float quality : new float[] {0.05f, 0.5f, 0.9f, 1}) {
      files.add(Arguments.of(JpegFiles.sampled(face, quality, 0, 1, 1, 1, 1, 1, 1), true));
      files.add(Arguments.of(JpegFiles.sampled(face, quality, 0, 2, 2, 1, 1, 1, 1), false));
    }
    for (int across = 1; across <= 4; across++) {
      for (int down = 1; down <= 4 && across * down <= 8; down++) {
        boolean exact = across != 2 && down != 2;
        files.add(Arguments.of(JpegFiles.sampled(face, 0.9f, 0, across, down, 1, 1, 1, 1), exact));
      }
    }
    files.add(Arguments.of(JpegFiles.sampled(face, 0.9f, 0, 2, 2, 2, 1, 1, 2), false));
    files.add(Arguments.of(JpegFiles.sampled(face, 0.9f, 0, 1, 1, 2, 2, 1, 1), false));
    for (int interval : new int[] {1, 2, 7, 100}) {
      files.add(Arguments.of(JpegFiles.sampled(face, 0.9f, interval, 2, 2, 1, 1, 1, 1), false));
    }
    for (int side = 1; side <= 40; side++) {
      BufferedImage small = photo.getSubimage(200, 100, side, side * 7 % 40 + 1);
      files.add(Arguments.of(JpegFiles.progressive(small), false));
      files.add(Arguments.of(JpegFiles.sampled(small, 0.9f, 0, 1, 1, 1, 1, 1, 1), true));
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_jpeg_looks_as_it_does_to_the_jdk(byte[] file, boolean alike) throws IOException {
    BufferedImage expected = byTheJdk(file);
    int[] jdk =
        expected.getRGB(
            0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth());
    Picture picture =
        new PictureDecoder()
            .decode(file)
            .fold(
                decoded -> decoded,
                refusal -> {
                  throw new AssertionError("refused: " + refusal.reason());
                });
    assertEquals(expected.getWidth(), picture.width());
    assertEquals(expected.getHeight(), picture.height());
    int most = 0;
    long sum = 0;
    for (int i = 0; i < jdk.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        int difference = Math.abs((jdk[i] >> shift & 0xFF) - (picture.rgb()[i] >> shift & 0xFF));
        most = Math.max(most, difference);
        sum += difference;
      }
    }
    double mean = sum / (3.0 * jdk.length);
    if (alike) {
      assertTrue(most <= MOST_ALIKE, "most " + most);
      assertTrue(mean <= MEAN_ALIKE, "mean " + mean);
    } else {
      assertTrue(mean <= MEAN_OF_COLOURS_STORED_SMALLER, "mean " + mean);
    }
  }

  private static BufferedImage byTheJdk(byte[] file) throws IOException {
    Iterable<ImageReader> readers = () -> ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader =
        StreamSupport.stream(readers.spliterator(), false)
            .filter(one -> one.getClass().getName().startsWith("com.sun."))
            .findFirst()
            .orElseThrow();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }
}
