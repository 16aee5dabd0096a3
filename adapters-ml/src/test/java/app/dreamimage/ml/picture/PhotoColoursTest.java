package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.picture.jpeg.JpegDecoder;
import app.dreamimage.ml.picture.jpeg.JpegPicture;
import app.dreamimage.ml.picture.jpeg.JpegRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a photo's colours are stored as, they come out as the sRGB that a person sees. */
final class PhotoColoursTest {

  private static final double[] P3_PRIMARIES = {
    0.515102, 0.241182, -0.001050, 0.291965, 0.692236, 0.041882, 0.157153, 0.066582, 0.784378
  };
  private static final double[] ADOBE_PRIMARIES = {
    0.609741, 0.311111, 0.019470, 0.205276, 0.625671, 0.060867, 0.149185, 0.063217, 0.744568
  };

  private final PictureDecoder decoder = new PictureDecoder();

  @ParameterizedTest
  @CsvSource({
    // Adobe's inks are stored as complements: 255 is bare paper.
    "255, 255, 255, 255, ffffff", "255, 255, 255, 0, 000000", "0, 255, 255, 255, 00ffff",
    "255, 0, 255, 255, ff00ff", "255, 255, 0, 255, ffff00", "255, 128, 0, 128, 804000"
  })
  void inks_become_light(int cyan, int magenta, int yellow, int black, String expected) {
    byte[] file = JpegFiles.ofFourComponents(new int[] {cyan, magenta, yellow, black}, 0);
    assertColour(expected, file);
  }

  @ParameterizedTest
  @CsvSource({
    // Lightness and colours of the complements of what is stored in the case above.
    "0, 128, 128, 255, ffffff",
    "255, 128, 128, 255, 000000",
    "0, 128, 128, 0, 000000",
    "76, 85, 255, 255, 00ffff"
  })
  void inks_behind_lightness_and_colour_become_light(
      int light, int blue, int red, int black, String expected) {
    byte[] file = JpegFiles.ofFourComponents(new int[] {light, blue, red, black}, 2);
    assertColour(expected, file);
  }

  @ParameterizedTest
  @CsvSource({"ffffff, ffffff", "808080, 808080", "000000, 000000", "c08040, cb7e2f"})
  void display_p3_is_converted(String stored, String expected) {
    byte[] profile =
        profile(P3_PRIMARIES, new double[] {2.4, 0.947867, 0.052133, 0.077399, 0.04045});
    assertColour(expected, withProfile(stored, profile));
  }

  @ParameterizedTest
  @CsvSource({"ffffff, ffffff", "808080, 7f7f7f", "000000, 000000", "40c040, 00c12e"})
  void adobe_rgb_is_converted(String stored, String expected) {
    assertColour(expected, withProfile(stored, profile(ADOBE_PRIMARIES, new double[] {2.19922})));
  }

  @ParameterizedTest
  @CsvSource({
    // Colour type, bits, samples in hexadecimal, what is seen.
    "2, 16, 80FF40007F00, 80407f",
    "0, 16, 7FFF, 7f7f7f",
    "6, 16, FFFF00000000FFFF, ff0000",
    "6, 16, 0000000000008000, 7f7f7f",
    "4, 16, 0000FFFF, 000000",
    "4, 8, 0080, 7f7f7f",
    "0, 1, 80, ffffff",
    "0, 2, 40, 555555",
    "0, 4, 80, 888888",
    "6, 8, 11223300, ffffff"
  })
  void every_kind_of_png_pixel_is_read(int type, int depth, String samples, String expected) {
    assertColour(expected, png(type, depth, samples, new byte[0]));
  }

  @ParameterizedTest
  @CsvSource({"2, 8, 102030, 001000200030", "2, 16, 102030405060, 102030405060", "0, 8, 40, 0040"})
  void the_one_clear_colour_of_a_png_is_white(int type, int depth, String samples, String clear) {
    byte[] chunk = PhotoSamples.pngChunk("tRNS", hex(clear));
    assertColour("ffffff", png(type, depth, samples, chunk));
    if (type == 2 && depth == 8) {
      assertColour("102031", png(type, depth, "102031", chunk));
    }
  }

  @Test
  void a_palette_with_clear_colours_is_laid_on_white() {
    byte[] palette = PhotoSamples.pngChunk("PLTE", hex("102030405060"));
    byte[] clear = PhotoSamples.pngChunk("tRNS", hex("FF00"));
    byte[] both = PhotoSamples.inserted(palette, palette.length, clear);
    assertColour("102030", png(3, 8, "00", both));
    assertColour("ffffff", png(3, 8, "01", both));
    assertColour("000000", png(3, 8, "07", both));
  }

  @Test
  void a_progressive_jpeg_is_what_its_baseline_twin_is_at_every_size() {
    byte[] baseline = PhotoSamples.encoded(PhotoSamples.image("astronaut.png"), "jpeg");
    byte[] progressive = JpegFiles.progressive(PhotoSamples.image("astronaut.png"));
    for (int reduction : new int[] {1, 2, 4, 8}) {
      assertEquals(0, difference(rows(baseline, reduction), rows(progressive, reduction)));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 2.5", "4, 3", "8, 4"})
  void a_jpeg_decoded_smaller_is_the_mean_of_its_pixels(int reduction, double most) {
    byte[] file = PhotoSamples.encoded(PhotoSamples.image("astronaut.png"), "jpeg");
    int[] full = rows(file, 1);
    PixelMeans means = new PixelMeans(512 / reduction, 512 / reduction, reduction);
    for (int i = 0; i < full.length; i++) {
      means.add(i % 512 / reduction, i / 512 / reduction, full[i]);
    }
    int side = 512 / reduction;
    int[] expected = new int[side * side];
    int[] row = new int[side];
    for (int y = 0; y < side; y++) {
      means.take(y, row, reduction, 512);
      System.arraycopy(row, 0, expected, y * side, side);
    }
    double difference = difference(expected, rows(file, reduction));
    assertTrue(difference < most, "mean difference " + difference);
  }

  private static int[] rows(byte[] file, int reduction) {
    try (JpegPicture jpeg = JpegDecoder.decode(file, file.length, reduction);
        JpegRows reader = jpeg.rows()) {
      int[] rgb = new int[jpeg.width() * jpeg.height()];
      int[] row = new int[jpeg.width()];
      for (int y = 0; y < jpeg.height(); y++) {
        reader.read(y, row);
        System.arraycopy(row, 0, rgb, y * row.length, row.length);
      }
      return rgb;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double difference(int[] one, int[] other) {
    assertEquals(one.length, other.length);
    long sum = 0;
    for (int i = 0; i < one.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF));
      }
    }
    return sum / (3.0 * one.length);
  }

  private static byte[] withProfile(String stored, byte[] profile) {
    byte[] packed = deflated(profile);
    byte[] body =
        ByteBuffer.allocate(3 + packed.length).put(new byte[] {'p', 0, 0}).put(packed).array();
    return png(2, 8, stored, PhotoSamples.pngChunk("iCCP", body));
  }

  /** A profile of three primaries that share a curve, given by the numbers of its formula. */
  private static byte[] profile(double[] primaries, double[] curve) {
    ByteBuffer profile = ByteBuffer.allocate(400);
    profile.put(16, "RGB XYZ ".getBytes(ISO_8859_1)).put(36, "acsp".getBytes(ISO_8859_1));
    profile.putInt(128, 6);
    String[] names = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    for (int i = 0; i < 6; i++) {
      int offset = i < 3 ? 210 + 20 * i : 280;
      profile.put(132 + 12 * i, names[i].getBytes(ISO_8859_1));
      profile.putInt(136 + 12 * i, offset).putInt(140 + 12 * i, i < 3 ? 20 : 60);
    }
    for (int i = 0; i < 9; i++) {
      profile.putInt(218 + 20 * (i / 3) + 4 * (i % 3), (int) Math.round(primaries[i] * 65536));
    }
    profile.put(280, "para".getBytes(ISO_8859_1));
    profile.putShort(288, (short) (curve.length == 1 ? 0 : 3));
    for (int i = 0; i < curve.length; i++) {
      profile.putInt(292 + 4 * i, (int) Math.round(curve[i] * 65536));
    }
    return profile.array();
  }

  /** A picture of one pixel. */
  private static byte[] png(int type, int depth, String samples, byte[] chunks) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, (byte) depth, (byte) type, 0, 0, 0};
    file.writeBytes(PhotoSamples.pngChunk("IHDR", header));
    file.writeBytes(chunks);
    file.writeBytes(PhotoSamples.pngChunk("IDAT", deflated(hex("00" + samples))));
    file.writeBytes(PhotoSamples.pngChunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private void assertColour(String expected, byte[] file) {
    int rgb = decoder.decode(file).fold(picture -> picture.rgb()[0], refusal -> -1);
    int wanted = Integer.parseInt(expected, 16);
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((wanted >> shift & 0xFF) - (rgb >> shift & 0xFF));
      assertTrue(
          difference <= 2,
          () -> String.format(Locale.ROOT, "expected %s, was %06x", expected, rgb));
    }
  }
}
