package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.Preview;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.JpegImageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArtworkEncoderTest {

  private static final String SECRET = "Anna Muster, Bahnhofstrasse 1";

  private final ArtworkEncoder encoder = new ArtworkEncoder();
  private final PictureDecoder decoder = new PictureDecoder();

  @Test
  void a_look_at_what_hardly_can_be_compressed_is_still_short_enough() {
    Random random = new Random(7);
    int[] rgb = new int[Preview.SIDE * Preview.SIDE];
    Arrays.setAll(rgb, i -> random.nextInt(0x1000000));

    byte[] look =
        encoder.preview(new Picture(Preview.SIDE, Preview.SIDE, rgb)).orElseThrow().jpeg();

    assertEquals(Preview.SIDE, decoder.decode(look).fold(Picture::width, refusal -> 0));
  }

  @Test
  void a_png_artwork_holds_exactly_the_pixels() throws IOException {
    Picture picture = picture(PhotoSamples.file("chelsea.png"));
    Artwork artwork = encoder.encode(picture, ArtworkFile.of(ImageFormat.PNG));
    assertEquals(picture.width(), artwork.width());
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(artwork.file()));
    int[] rgb = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] &= 0xFFFFFF;
    }
    assertArrayEquals(picture.rgb(), rgb);
  }

  @Test
  void a_png_artwork_of_one_pixel_is_a_whole_file() {
    Artwork artwork =
        encoder.encode(new Picture(1, 1, new int[] {0x123456}), ArtworkFile.of(ImageFormat.PNG));
    assertArrayEquals(new int[] {0x123456}, picture(artwork.file()).rgb());
  }

  @Test
  void a_jpeg_artwork_keeps_the_colours_of_single_pixels() {
    // One red column between blue ones: with halved colour resolution both would turn purple.
    int[] rgb = new int[64 * 64];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = i % 2 == 0 ? 0xE01010 : 0x1010E0;
    }
    Picture read =
        picture(encoder.encode(new Picture(64, 64, rgb), ArtworkFile.of(ImageFormat.JPEG)).file());
    int inside = read.rgb()[32 * 64 + 32];
    assertTrue((inside >> 16 & 0xFF) > 180 && (inside & 0xFF) < 70);
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void an_artwork_says_that_it_was_made_by_ai(ImageFormat format) throws IOException {
    Artwork artwork =
        encoder.encode(picture(PhotoSamples.file("coffee.png")), ArtworkFile.of(format));
    String xmp = Imaging.getXmpXml(artwork.file());
    assertTrue(
        xmp.contains(
            "Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/"
                + "compositeWithTrainedAlgorithmicMedia\""));
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void nothing_of_the_photos_metadata_is_in_the_artwork(ImageFormat format) throws IOException {
    byte[] jpeg = PhotoSamples.encoded(PhotoSamples.image("astronaut.png"), "jpeg");
    byte[] photo = PhotoSamples.withExif(jpeg, 1, SECRET);
    assertTrue(text(photo).contains(SECRET), "the photo should hold the text");
    assertTrue(((JpegImageMetadata) Imaging.getMetadata(photo)).getExif().getGpsInfo() != null);

    Artwork artwork = encoder.encode(picture(photo), ArtworkFile.of(format));

    assertFalse(text(artwork.file()).contains("Muster"));
    assertFalse(text(artwork.file()).contains("Exif"));
    if (format == ImageFormat.JPEG) {
      JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(artwork.file());
      assertTrue(metadata == null || metadata.getExif() == null);
      assertNull(
          new JpegImageParser().getPhotoshopMetadata(ByteSource.array(artwork.file()), null));
    } else {
      assertEquals(List.of("IHDR", "sRGB", "iTXt"), firstChunks(artwork.file()));
    }
  }

  @Test
  void a_jpeg_is_the_larger_the_better_it_is_and_a_png_is_as_it_is() {
    Picture picture = picture(PhotoSamples.file("coffee.png"));
    int low = encoder.encode(picture, new ArtworkFile(ImageFormat.JPEG, 50, false)).file().length;
    int usual = encoder.encode(picture, ArtworkFile.of(ImageFormat.JPEG)).file().length;
    int best = encoder.encode(picture, new ArtworkFile(ImageFormat.JPEG, 100, false)).file().length;

    assertTrue(low < usual && usual < best);
    assertArrayEquals(
        encoder.encode(picture, new ArtworkFile(ImageFormat.PNG, 50, false)).file(),
        encoder.encode(picture, new ArtworkFile(ImageFormat.PNG, 100, false)).file());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 49, 101})
  void a_quality_out_of_range_is_refused(int quality) {
    Picture picture = new Picture(1, 1, new int[1]);

    assertThrows(
        IllegalArgumentException.class,
        () -> encoder.encode(picture, new ArtworkFile(ImageFormat.JPEG, quality, false)));
  }

  @ParameterizedTest
  @EnumSource(ImageFormat.class)
  void the_same_picture_gives_the_same_file(ImageFormat format) {
    Picture picture = picture(PhotoSamples.file("coffee.png"));
    assertArrayEquals(
        encoder.encode(picture, ArtworkFile.of(format)).file(),
        encoder.encode(picture, ArtworkFile.of(format)).file());
  }

  private static List<String> firstChunks(byte[] png) {
    List<String> types = new ArrayList<>();
    ByteBuffer file = ByteBuffer.wrap(png);
    int at = 8;
    while (at < png.length) {
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (type.equals("IDAT")) {
        break;
      }
      types.add(type);
      at += 12 + file.getInt(at);
    }
    return types;
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private Picture picture(byte[] file) {
    return decoder
        .decode(file)
        .fold(
            picture -> picture,
            refusal -> {
              throw new AssertionError("refused: " + refusal.reason());
            });
  }
}
