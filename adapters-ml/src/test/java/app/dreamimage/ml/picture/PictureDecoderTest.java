package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureDecoderTest {

  private static final int RED = 0xD02020;
  private static final int GREEN = 0x20A020;
  private static final int BLUE = 0x2020D0;
  private static final int GREY = 0x808080;

  private final PictureDecoder decoder = new PictureDecoder();

  @Test
  void a_png_keeps_every_pixel() {
    BufferedImage image = PhotoSamples.image("astronaut.png");
    Picture picture = decoded(PhotoSamples.file("astronaut.png"));
    assertEquals(image.getWidth(), picture.width());
    assertEquals(image.getHeight(), picture.height());
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        assertEquals(image.getRGB(x, y) & 0xFFFFFF, picture.rgb()[y * picture.width() + x]);
      }
    }
  }

  @Test
  void a_jpeg_and_a_webp_of_the_same_picture_look_like_it() {
    Picture picture = decoded(PhotoSamples.file("astronaut.png"));
    byte[] jpeg = PhotoSamples.encoded(PhotoSamples.image("astronaut.png"), "jpeg");
    assertTrue(meanDifference(picture, decoded(jpeg)) < 4);
    assertTrue(meanDifference(picture, decoded(PhotoSamples.file("astronaut.webp"))) < 6);
  }

  @Test
  void a_lossless_webp_is_read() {
    Picture picture = decoded(PhotoSamples.file("lossless.webp"));
    assertEquals(64, picture.width());
    assertEquals(64, picture.height());
  }

  @Test
  void a_progressive_jpeg_is_read() throws IOException {
    Picture picture = decoded(PhotoSamples.file("astronaut.png"));
    assertTrue(meanDifference(picture, decoded(progressive("jpeg"))) < 4);
  }

  @Test
  void an_interlaced_png_is_read() throws IOException {
    Picture picture = decoded(PhotoSamples.file("astronaut.png"));
    assertEquals(0, meanDifference(picture, decoded(progressive("png"))));
  }

  @ParameterizedTest
  @CsvSource({"1,R,G,B,W", "2,G,R,W,B", "3,W,B,G,R", "4,B,W,R,G"})
  void orientations_that_keep_the_sides_put_the_corners_where_they_belong(
      int orientation, String corner, String right, String below, String opposite) {
    // Stored: red top left, green top right, blue bottom left, grey bottom right.
    assertCorners(orientation, 64, 32, corner, right, below, opposite);
  }

  @ParameterizedTest
  @CsvSource({"5,R,B,G,W", "6,B,R,W,G", "7,W,G,B,R", "8,G,W,R,B"})
  void orientations_that_swap_the_sides_put_the_corners_where_they_belong(
      int orientation, String corner, String right, String below, String opposite) {
    assertCorners(orientation, 32, 64, corner, right, below, opposite);
  }

  private void assertCorners(int orientation, int width, int height, String... corners) {
    byte[] jpeg = PhotoSamples.encoded(fourCorners(), "jpeg");
    Picture picture = decoded(PhotoSamples.withExif(jpeg, orientation, "text"));
    assertEquals(width, picture.width());
    assertEquals(height, picture.height());
    int[][] places = {{4, 4}, {width - 5, 4}, {4, height - 5}, {width - 5, height - 5}};
    for (int i = 0; i < places.length; i++) {
      assertColour(colour(corners[i]), picture, places[i][0], places[i][1]);
    }
  }

  @Test
  void the_orientation_of_a_png_and_of_an_unreadable_block() {
    byte[] png = PhotoSamples.encoded(fourCorners(), "png");
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    byte[] turned = PhotoSamples.inserted(png, 33, PhotoSamples.pngChunk("eXIf", tiff.array()));
    assertEquals(32, decoded(turned).width());
    byte[] garbage =
        PhotoSamples.inserted(
            png, 33, PhotoSamples.pngChunk("eXIf", new byte[] {'M', 'M', 0, 42, 0, 0, 0, 4, 9}));
    assertEquals(64, decoded(garbage).width());
  }

  @Test
  void transparency_is_laid_on_white() {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00123456);
    image.setRGB(1, 0, 0x80000000);
    Picture picture = decoded(PhotoSamples.encoded(image, "png"));
    assertEquals(0xFFFFFF, picture.rgb()[0]);
    assertColour(0x7F7F7F, picture, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void grey_sixteen_bit_and_palette_pictures_keep_black_and_white(int type) {
    BufferedImage image = new BufferedImage(8, 8, type);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(4, 0, 4, 8);
    drawing.dispose();
    Picture picture = decoded(PhotoSamples.encoded(image, "png"));
    assertEquals(0x000000, picture.rgb()[0]);
    assertEquals(0xFFFFFF, picture.rgb()[7]);
  }

  @Test
  void the_middle_grey_of_a_grey_jpeg_stays_the_middle() {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Arrays.fill(pixels, (byte) 0x80);
    assertColour(GREY, decoded(PhotoSamples.encoded(image, "jpeg")), 8, 8);
  }

  @Test
  void the_colours_of_an_embedded_profile_are_converted() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] prefix = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer segment =
        ByteBuffer.allocate(4 + prefix.length + profile.length)
            .putShort((short) 0xFFE2)
            .putShort((short) (2 + prefix.length + profile.length))
            .put(prefix)
            .put(profile);
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(GREY));
    drawing.fillRect(0, 0, 16, 16);
    drawing.dispose();
    byte[] jpeg = PhotoSamples.inserted(PhotoSamples.encoded(image, "jpeg"), 20, segment.array());
    // Half of the light is encoded in sRGB as 188.
    assertColour(0xBCBCBC, decoded(jpeg), 8, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "webp"})
  void a_file_cut_off_anywhere_is_refused(String format) {
    byte[] file =
        format.equals("webp")
            ? PhotoSamples.file("astronaut.webp")
            : PhotoSamples.encoded(fourCorners(), format);
    for (double part : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      int length = (int) (file.length * part);
      assertEquals(Reason.PHOTO_CUT_OFF, refused(Arrays.copyOf(file, length)), format + part);
    }
    assertEquals(Reason.PHOTO_CUT_OFF, refused(Arrays.copyOf(file, file.length - 2)));
  }

  @Test
  void a_jpeg_whose_pixels_end_before_its_end_marker_is_damaged() {
    byte[] jpeg = PhotoSamples.encoded(PhotoSamples.image("astronaut.png"), "jpeg");
    byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
    cut[cut.length - 2] = (byte) 0xFF;
    cut[cut.length - 1] = (byte) 0xD9;
    assertEquals(Reason.PHOTO_DAMAGED, refused(cut));
  }

  @Test
  void a_header_that_states_too_many_pixels_is_refused_before_they_are_allocated() {
    byte[] bomb = PhotoSamples.encoded(fourCorners(), "png");
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertEquals(Reason.PHOTO_TOO_MANY_PIXELS, refused(bomb));
  }

  @Test
  void a_header_that_lies_about_the_size_is_damaged() {
    byte[] png = PhotoSamples.encoded(fourCorners(), "png");
    ByteBuffer.wrap(png).putInt(20, 5000);
    byte[] header = Arrays.copyOfRange(png, 16, 29);
    System.arraycopy(PhotoSamples.pngChunk("IHDR", header), 0, png, 8, 25);
    assertEquals(Reason.PHOTO_DAMAGED, refused(png));
  }

  @Test
  void a_webp_canvas_that_is_not_its_picture_is_damaged() {
    byte[] webp = PhotoSamples.file("lossless.webp");
    byte[] canvas = new byte[18];
    ByteBuffer.wrap(canvas).put(new byte[] {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0});
    byte[] lying = PhotoSamples.inserted(webp, 12, canvas);
    ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(4, lying.length - 8);
    assertEquals(Reason.PHOTO_DAMAGED, refused(lying));
  }

  @Test
  void one_damaged_byte_among_the_pixels_of_a_png_is_noticed() {
    byte[] png = PhotoSamples.file("coffee.png");
    png[png.length / 2] ^= 0x10;
    assertEquals(Reason.PHOTO_DAMAGED, refused(png));
  }

  @Test
  void moving_pictures_are_refused() {
    assertEquals(Reason.PHOTO_ANIMATED, refused(PhotoSamples.file("animated.webp")));
    byte[] control = PhotoSamples.pngChunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
    byte[] png = PhotoSamples.encoded(fourCorners(), "png");
    assertEquals(Reason.PHOTO_ANIMATED, refused(PhotoSamples.inserted(png, 33, control)));
  }

  @Test
  void nothing_and_something_else_are_refused() {
    assertEquals(Reason.PHOTO_EMPTY, refused(new byte[0]));
    assertEquals(Reason.PHOTO_KIND_UNKNOWN, refused(new byte[] {'G', 'I', 'F', '8', '9', 'a'}));
  }

  @Test
  void a_file_over_the_limit_is_refused() {
    byte[] png = PhotoSamples.encoded(fourCorners(), "png");
    PictureDecoder strict = new PictureDecoder(new PhotoLimits(png.length - 1L, 1_000_000));
    assertEquals(Outcome.refused(Reason.PHOTO_TOO_LARGE), strict.decode(png));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "webp"})
  void garbage_behind_a_good_beginning_is_an_answer_and_no_exception(String format) {
    byte[] good =
        format.equals("webp")
            ? PhotoSamples.file("lossless.webp")
            : PhotoSamples.encoded(fourCorners(), format);
    SplittableRandom random = new SplittableRandom(11);
    int refused = 0;
    for (int round = 0; round < 150; round++) {
      byte[] bad = good.clone();
      for (int i = 0; i < 1 + round / 10; i++) {
        bad[random.nextInt(12, bad.length)] = (byte) random.nextInt();
      }
      refused += decoder.decode(bad).fold(picture -> 0, refusal -> 1);
    }
    assertTrue(refused > 0, "none of the damaged files was refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void a_large_photo_is_decoded_smaller_for_an_overview(String format) {
    BufferedImage image = new BufferedImage(3205, 803, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(RED));
    drawing.fillRect(0, 0, 1600, 400);
    drawing.dispose();
    byte[] file = PhotoSamples.encoded(image, format);
    Picture picture = answered(decoder.decode(file, file.length, Detail.OVERVIEW));
    assertEquals(2, picture.reduction());
    assertEquals(1603, picture.width());
    assertEquals(402, picture.height());
    assertColour(RED, picture, 790, 195);
    assertColour(0, picture, 810, 195);
    assertColour(0, picture, 790, 205);
    assertColour(0, picture, 1602, 401);
    assertEquals(1, decoded(file).reduction());
  }

  private Picture decoded(byte[] file) {
    return answered(decoder.decode(file));
  }

  private static Picture answered(Outcome<Picture> outcome) {
    return outcome.fold(
        picture -> picture,
        refusal -> {
          throw new AssertionError("refused: " + refusal.reason());
        });
  }

  private Reason refused(byte[] file) {
    return decoder.decode(file).<Reason>fold(picture -> null, refusal -> refusal.reason());
  }

  private static BufferedImage fourCorners() {
    BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    int[] colours = {RED, GREEN, BLUE, GREY};
    for (int i = 0; i < colours.length; i++) {
      drawing.setColor(new Color(colours[i]));
      drawing.fillRect(i % 2 * 32, i / 2 * 16, 32, 16);
    }
    drawing.dispose();
    return image;
  }

  private static byte[] progressive(String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(PhotoSamples.image("astronaut.png"), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static int colour(String letter) {
    return switch (letter) {
      case "R" -> RED;
      case "G" -> GREEN;
      case "B" -> BLUE;
      default -> GREY;
    };
  }

  private static void assertColour(int expected, Picture picture, int x, int y) {
    int actual = picture.rgb()[y * picture.width() + x];
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(
          difference < 8,
          () -> String.format(Locale.ROOT, "expected %06x, was %06x", expected, actual));
    }
  }

  private static double meanDifference(Picture one, Picture other) {
    long sum = 0;
    for (int i = 0; i < one.rgb().length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((one.rgb()[i] >> shift & 0xFF) - (other.rgb()[i] >> shift & 0xFF));
      }
    }
    return sum / (3.0 * one.rgb().length);
  }
}
