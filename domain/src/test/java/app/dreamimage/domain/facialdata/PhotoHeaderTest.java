package app.dreamimage.domain.facialdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves({Clause.PHOTO_IS_TEMPORARY, Clause.FACES_ARE_PROCESSED_IN_ISOLATION})
final class PhotoHeaderTest {

  private static final String PNG_SIGNATURE = "89504e470d0a1a0a";
  private static final String APP0 = "ffe00004aaaa";

  @Test
  void a_baseline_jpeg_states_its_size_in_the_frame_header() {
    assertEquals(
        sized(PhotoKind.JPEG, 4000, 3000),
        PhotoHeader.read(hex("ffd8" + APP0 + "ffc0" + "0011" + "08" + "0bb8" + "0fa0" + "03")));
  }

  @Test
  void a_progressive_jpeg_with_fill_bytes_and_tables_before_it_is_read_too() {
    assertEquals(
        sized(PhotoKind.JPEG, 1, 2),
        PhotoHeader.read(hex("ffd8ffffff" + "c40003aa" + "ffc2" + "0011080002000103")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bf", "c4", "c8", "cc"})
  void a_segment_beside_the_frames_states_no_size(String marker) {
    assertEquals(
        sized(PhotoKind.JPEG, 1, 2),
        PhotoHeader.read(
            hex(
                "ffd8"
                    + "ff"
                    + marker
                    + "0008"
                    + "08"
                    + "00090009"
                    + "aa"
                    + "ffc0"
                    + "0011080002000103")));
  }

  @Test
  void markers_that_stand_alone_and_segments_without_content_are_passed_over_in_a_jpeg() {
    assertEquals(
        sized(PhotoKind.JPEG, 1, 2),
        PhotoHeader.read(
            hex(
                "ffd8"
                    + "ffd8"
                    + "ff01"
                    + "ffd0"
                    + "ffd7"
                    + "ffe00002"
                    + "ffc0"
                    + "0011080002000103")));
  }

  @Test
  void a_jpeg_whose_size_lies_behind_the_prefix_has_none() {
    assertEquals(
        Outcome.granted(new PhotoHeader(PhotoKind.JPEG, Optional.empty())),
        PhotoHeader.read(hex("ffd8ffe1fffe4578696600")));
  }

  @Test
  void a_whole_file_without_a_size_is_cut_off() {
    byte[] file = hex("ffd8ffe1fffe4578696600");
    assertEquals(
        Outcome.refused(Reason.PHOTO_CUT_OFF),
        PhotoHeader.readWhole(file, file.length, PhotoLimits.STANDARD));
  }

  @Test
  void a_size_far_behind_the_beginning_is_found_in_a_whole_file() {
    byte[] file = new byte[3 * 65537 + 40];
    int at = copy(hex("ffd8"), file, 0);
    for (int i = 0; i < 3; i++) {
      copy(hex("ffe2ffff"), file, at);
      at += 65537;
    }
    copy(hex("ffc00011080bb80fa003"), file, at);
    assertEquals(
        Outcome.granted(new PhotoHeader(PhotoKind.JPEG, Optional.empty())), PhotoHeader.read(file));
    assertEquals(
        sized(PhotoKind.JPEG, 4000, 3000),
        PhotoHeader.readWhole(file, file.length, PhotoLimits.STANDARD));
  }

  @Test
  void a_size_that_ends_with_the_longest_prefix_is_read_and_one_a_byte_behind_it_is_not() {
    for (int beyond = 0; beyond <= 1; beyond++) {
      byte[] frame = hex("ffc00011080bb80fa0");
      int frameAt = 64 * 1024 - frame.length + beyond;
      byte[] file = new byte[128 * 1024];
      copy(hex("ffd8" + "ffe2" + HexFormat.of().toHexDigits((short) (frameAt - 4))), file, 0);
      copy(frame, file, frameAt);

      assertEquals(
          beyond == 0
              ? sized(PhotoKind.JPEG, 4000, 3000)
              : Outcome.granted(new PhotoHeader(PhotoKind.JPEG, Optional.empty())),
          PhotoHeader.read(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"c0", "c1", "c2"})
  void baseline_extended_and_progressive_jpegs_are_read(String process) {
    assertEquals(
        sized(PhotoKind.JPEG, 1, 2),
        PhotoHeader.read(hex("ffd8ff" + process + "0011080002000103")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c3", "c5", "c6", "c7", "c9", "ca", "cb", "cd", "ce", "cf"})
  void differential_lossless_and_arithmetic_jpegs_are_not_read(String process) {
    byte[] file = hex("ffd8ff" + process + "0011080002000103");
    assertEquals(Outcome.refused(Reason.PHOTO_CODING_UNKNOWN), PhotoHeader.read(file));
    assertEquals(
        Outcome.refused(Reason.PHOTO_CODING_UNKNOWN),
        PhotoHeader.readWhole(file, file.length, PhotoLimits.STANDARD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "07", "09", "0c", "10"})
  void jpegs_of_more_or_fewer_than_eight_bits_a_colour_are_not_read(String bits) {
    assertEquals(
        Outcome.refused(Reason.PHOTO_CODING_UNKNOWN),
        PhotoHeader.read(hex("ffd8ffc10011" + bits + "0002000103")));
  }

  @Test
  void a_webp_may_have_as_many_pixels_as_its_own_limit_says_and_others_more() {
    PhotoLimits limits = new PhotoLimits(1_000, 100, 81);
    assertEquals(sized(PhotoKind.WEBP, 9, 9), PhotoHeader.read(webpOf(9, 9), limits));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS), PhotoHeader.read(webpOf(82, 1), limits));
    assertEquals(sized(PhotoKind.PNG, 10, 10), PhotoHeader.read(png(10, 10, ""), limits));
    assertEquals(
        sized(PhotoKind.WEBP, 10, 10),
        PhotoHeader.read(webpOf(10, 10), new PhotoLimits(1_000, 100)));
  }

  @Test
  void the_standard_limits_are_those_that_people_are_told() {
    assertEquals(25_000_000, PhotoLimits.STANDARD.bytes());
    assertEquals(64_000_000, PhotoLimits.STANDARD.pixels(PhotoKind.JPEG));
    assertEquals(64_000_000, PhotoLimits.STANDARD.pixels(PhotoKind.PNG));
    assertEquals(16_000_000, PhotoLimits.STANDARD.pixels(PhotoKind.WEBP));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1", "1, -1, 1", "1, 1, -1"})
  void limits_are_positive(long bytes, long pixels, long webpPixels) {
    assertThrows(IllegalArgumentException.class, () -> new PhotoLimits(bytes, pixels, webpPixels));
  }

  private static byte[] webpOf(int width, int height) {
    HexFormat digits = HexFormat.of();
    return webp(
        "VP8X",
        "10000000"
            + digits.toHexDigits((byte) (width - 1))
            + "0000"
            + digits.toHexDigits((byte) (height - 1))
            + "0000");
  }

  @Test
  void a_whole_file_with_too_many_pixels_is_refused_as_its_beginning_is() {
    PhotoLimits limits = new PhotoLimits(33, 100);

    assertEquals(sized(PhotoKind.PNG, 10, 10), PhotoHeader.readWhole(png(10, 10, ""), 33, limits));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS),
        PhotoHeader.readWhole(png(10, 11, ""), 33, limits));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS), PhotoHeader.read(png(10, 11, ""), limits));
  }

  @Test
  void a_whole_file_over_the_limit_is_too_large() {
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_LARGE),
        PhotoHeader.readWhole(png(10, 10, ""), 33, new PhotoLimits(32, 100)));
    assertEquals(
        sized(PhotoKind.PNG, 10, 10),
        PhotoHeader.readWhole(png(10, 10, ""), 33, new PhotoLimits(33, 100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffd8ffc00011080000000003",
        "ffd8ffe00001",
        "ffd8ffd9",
        "ffd8ffda000c",
        "ffd8ffe0000400001234"
      })
  void a_jpeg_that_contradicts_its_format_is_damaged(String file) {
    assertEquals(Outcome.refused(Reason.PHOTO_DAMAGED), PhotoHeader.read(hex(file)));
  }

  @Test
  void a_png_states_its_size_in_its_first_chunk() {
    assertEquals(sized(PhotoKind.PNG, 640, 480), PhotoHeader.read(png(640, 480, "")));
  }

  @Test
  void a_png_without_a_side_or_a_first_chunk_is_damaged() {
    assertEquals(Outcome.refused(Reason.PHOTO_DAMAGED), PhotoHeader.read(png(0, 480, "")));
    assertEquals(Outcome.refused(Reason.PHOTO_DAMAGED), PhotoHeader.read(png(1, -1, "")));
    assertEquals(
        Outcome.refused(Reason.PHOTO_DAMAGED),
        PhotoHeader.read(hex(PNG_SIGNATURE + "0000000d" + "49444154" + "0000000100000001")));
  }

  @Test
  void an_animation_control_before_the_pixels_makes_a_png_animated() {
    String control = "00000008" + "6163544c" + "0000000200000000" + "00000000";
    String pixels = "00000000" + "49444154" + "00000000";
    assertEquals(Outcome.refused(Reason.PHOTO_ANIMATED), PhotoHeader.read(png(8, 8, control)));
    assertEquals(sized(PhotoKind.PNG, 8, 8), PhotoHeader.read(png(8, 8, pixels + control)));
    String end = "00000000" + "49454e44" + "00000000";
    assertEquals(sized(PhotoKind.PNG, 8, 8), PhotoHeader.read(png(8, 8, end + control)));
  }

  @Test
  void the_three_forms_of_webp_state_their_size() {
    assertEquals(
        sized(PhotoKind.WEBP, 512, 300),
        PhotoHeader.read(webp("VP8 ", "000000" + "9d012a" + "0002" + "2c01")));
    assertEquals(
        sized(PhotoKind.WEBP, 512, 300),
        PhotoHeader.read(webp("VP8L", "2f" + "ffc14a00" + "0000000000")));
    assertEquals(
        sized(PhotoKind.WEBP, 512, 300),
        PhotoHeader.read(webp("VP8X", "10000000" + "ff0100" + "2b0100")));
  }

  @Test
  void the_scaling_bits_beside_a_lossy_webp_size_are_no_part_of_it() {
    assertEquals(
        sized(PhotoKind.WEBP, 512, 300),
        PhotoHeader.read(webp("VP8 ", "000000" + "9d012a" + "0042" + "2cc1")));
  }

  @Test
  void a_webp_is_animated_by_its_flag_or_by_its_chunks() {
    assertEquals(
        Outcome.refused(Reason.PHOTO_ANIMATED),
        PhotoHeader.read(webp("VP8X", "02000000" + "ff0100" + "2b0100")));
    assertEquals(
        Outcome.refused(Reason.PHOTO_ANIMATED),
        PhotoHeader.read(webp("VP8X", "00000000" + "ff0100" + "2b0100" + "414e494d" + "06000000")));
    // A byte of padding stands behind a chunk of uneven length.
    assertEquals(
        Outcome.refused(Reason.PHOTO_ANIMATED),
        PhotoHeader.read(
            webp(
                "VP8X",
                "00000000"
                    + "ff0100"
                    + "2b0100"
                    + ascii("EXIF")
                    + "01000000"
                    + "aa00"
                    + ascii("ANMF")
                    + "00000000")));
  }

  @Test
  void a_webp_that_contradicts_its_format_is_damaged() {
    for (String chunk : new String[] {"VP8 ", "VP8L", "JUNK"}) {
      assertEquals(
          Outcome.refused(Reason.PHOTO_DAMAGED),
          PhotoHeader.read(webp(chunk, "00000000000000000000")));
    }
  }

  @Test
  void numbers_of_four_bytes_are_read_from_either_end_without_a_sign() {
    HeaderBytes bytes = new HeaderBytes(hex("818283f4"), 4);

    assertEquals(0x818283f4L, bytes.u32(0));
    assertEquals(0xf4838281L, bytes.u32FromLittleEnd(0));
  }

  @Test
  void no_bytes_are_an_empty_photo() {
    assertEquals(Outcome.refused(Reason.PHOTO_EMPTY), PhotoHeader.read(new byte[0]));
  }

  static Stream<byte[]> formats_that_are_not_accepted() {
    return Stream.of(
            "GIF89a\u0001\u0000\u0001\u0000",
            "BMF\u0000\u0000\u0000",
            "II*\u0000\u0008\u0000\u0000\u0000",
            "MM\u0000*\u0000\u0000\u0000\u0008",
            "\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000",
            "\u0000\u0000\u0000\u001Cftypavif\u0000\u0000\u0000\u0000",
            "RIFF\u0000\u0000\u0000\u0000WAVEfmt ",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "hello")
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @MethodSource("formats_that_are_not_accepted")
  void any_other_content_is_of_an_unknown_kind(byte[] content) {
    assertEquals(Outcome.refused(Reason.PHOTO_KIND_UNKNOWN), PhotoHeader.read(content));
  }

  @Test
  void the_limit_of_pixels_is_accepted_and_one_row_more_is_not() {
    assertEquals(sized(PhotoKind.PNG, 8000, 8000), PhotoHeader.read(png(8000, 8000, "")));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS), PhotoHeader.read(png(8000, 8001, "")));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS),
        PhotoHeader.read(png(Integer.MAX_VALUE, Integer.MAX_VALUE, "")));
  }

  @Test
  void a_side_longer_than_any_jpeg_is_refused_however_thin_the_photo() {
    assertEquals(sized(PhotoKind.PNG, 65_535, 1), PhotoHeader.read(png(65_535, 1, "")));
    assertEquals(
        Outcome.refused(Reason.PHOTO_TOO_MANY_PIXELS), PhotoHeader.read(png(65_536, 1, "")));
  }

  @Test
  void a_prefix_cut_anywhere_gives_the_kind_or_less_but_never_an_error() {
    byte[][] files = {
      png(640, 480, ""),
      hex("ffd8" + APP0 + "ffc00011080bb80fa003"),
      webp("VP8X", "10000000" + "ff0100" + "2b0100")
    };
    int[] signatures = {8, 3, 12};
    for (int i = 0; i < files.length; i++) {
      byte[] file = files[i];
      int signature = signatures[i];
      for (int length = 0; length <= file.length; length++) {
        Reason refusal = refusalOf(PhotoHeader.read(Arrays.copyOf(file, length)));
        Reason expected =
            length == 0
                ? Reason.PHOTO_EMPTY
                : length < signature ? Reason.PHOTO_KIND_UNKNOWN : null;
        assertEquals(expected, refusal, "cut to " + length);
      }
    }
  }

  @Test
  void random_bytes_behind_a_signature_never_make_it_throw() {
    SplittableRandom random = new SplittableRandom(5);
    byte[][] starts = {hex("ffd8ff"), png(9, 9, ""), webp("VP8X", ""), webp("VP8L", "2f")};
    int answers = 0;
    for (int round = 0; round < 4000; round++) {
      byte[] start = starts[round % starts.length];
      byte[] file = new byte[start.length + random.nextInt(300)];
      random.nextBytes(file);
      copy(start, file, 0);
      answers +=
          PhotoHeader.readWhole(file, file.length, PhotoLimits.STANDARD)
              .fold(header -> 1, refusal -> 1);
    }
    assertEquals(4000, answers);
  }

  private static Reason refusalOf(Outcome<PhotoHeader> outcome) {
    return outcome.<Reason>fold(header -> null, Refusal::reason);
  }

  private static Outcome<PhotoHeader> sized(PhotoKind kind, int width, int height) {
    return Outcome.granted(new PhotoHeader(kind, Optional.of(new PhotoSize(width, height))));
  }

  private static byte[] png(int width, int height, String chunks) {
    return hex(
        PNG_SIGNATURE
            + "0000000d49484452"
            + HexFormat.of().toHexDigits(width)
            + HexFormat.of().toHexDigits(height)
            + "0802000000"
            + "00000000"
            + chunks);
  }

  private static byte[] webp(String chunk, String body) {
    return hex(ascii("RIFF") + "00000000" + ascii("WEBP") + ascii(chunk) + "0a000000" + body);
  }

  private static String ascii(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static int copy(byte[] from, byte[] to, int at) {
    System.arraycopy(from, 0, to, at, from.length);
    return at + from.length;
  }
}
