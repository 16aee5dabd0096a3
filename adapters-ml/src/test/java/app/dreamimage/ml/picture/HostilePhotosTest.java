package app.dreamimage.ml.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: each is answered within the limits, with a reason that fits. */
final class HostilePhotosTest {

  /** Generous on a busy machine; what they are made for would take hours. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final byte[] JPEG =
      PhotoSamples.encoded(JpegFiles.plain(40, 24, 0xD02020), "jpeg");
  private static final byte[] PNG = PhotoSamples.encoded(JpegFiles.plain(40, 24, 0xD02020), "png");

  private final PictureDecoder decoder = new PictureDecoder();

  @Test
  void hundreds_of_scans_over_many_pixels_are_refused() {
    assertEquals(Reason.PHOTO_DAMAGED, answer(JpegFiles.scanBomb(8000, 3000)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void as_many_scans_as_are_allowed_over_as_many_pixels_end_soon(boolean refining) {
    // They add nothing to nothing; the picture is as grey as it began.
    assertEquals(0x808080, decoded(JpegFiles.scanBomb(8000, 100, refining)).rgb()[0]);
  }

  @Test
  void scans_that_never_give_a_lowest_frequency_still_make_a_grey_picture() {
    byte[] file = JpegFiles.scanBomb(64, 3);
    Picture picture = decoded(file);
    assertEquals(0x808080, picture.rgb()[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_535})
  void a_jpeg_that_lies_about_its_sides_is_refused(int side) {
    byte[] lying = JPEG.clone();
    int frame = JpegFiles.first(lying, 0xC0);
    ByteBuffer.wrap(lying).putShort(frame + 5, (short) side).putShort(frame + 7, (short) side);
    Reason reason = side == 0 ? Reason.PHOTO_DAMAGED : Reason.PHOTO_TOO_MANY_PIXELS;
    assertEquals(reason, answer(lying));
  }

  @Test
  void a_jpeg_that_states_more_pixels_than_it_has_is_refused() {
    byte[] lying = JPEG.clone();
    int frame = JpegFiles.first(lying, 0xC0);
    ByteBuffer.wrap(lying).putShort(frame + 5, (short) 8000).putShort(frame + 7, (short) 8000);
    assertEquals(Reason.PHOTO_DAMAGED, answer(lying));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 5, 255})
  void a_jpeg_that_lies_about_its_components_is_refused(int count) {
    byte[] lying = JPEG.clone();
    lying[JpegFiles.first(lying, 0xC0) + 9] = (byte) count;
    assertEquals(Reason.PHOTO_DAMAGED, answer(lying));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x01, 0x50, 0xFF})
  void a_jpeg_with_impossible_sampling_is_refused(int sampling) {
    byte[] lying = JPEG.clone();
    lying[JpegFiles.first(lying, 0xC0) + 11] = (byte) sampling;
    assertEquals(Reason.PHOTO_DAMAGED, answer(lying));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCB})
  void processes_that_no_camera_uses_are_refused(int process) {
    byte[] other = JPEG.clone();
    other[JpegFiles.first(other, 0xC0) + 1] = (byte) process;
    assertEquals(Reason.PHOTO_CODING_UNKNOWN, answer(other));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 12, 16})
  void samples_of_other_than_eight_bits_are_refused(int bits) {
    byte[] other = JPEG.clone();
    other[JpegFiles.first(other, 0xC0) + 4] = (byte) bits;
    assertEquals(Reason.PHOTO_CODING_UNKNOWN, answer(other));
  }

  static Stream<Integer> jpegBoundaries() {
    return JpegFiles.markers(JPEG).stream()
        .flatMap(at -> IntStream.of(at, at + 1, at + 2, at + 3, at + 4).boxed())
        .filter(length -> length > 2 && length < JPEG.length)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("jpegBoundaries")
  void a_jpeg_cut_at_a_boundary_is_cut_off(int length) {
    assertEquals(Reason.PHOTO_CUT_OFF, answer(Arrays.copyOf(JPEG, length)));
  }

  @Test
  void a_png_cut_anywhere_is_cut_off() {
    for (int length = 8; length < PNG.length; length++) {
      assertEquals(Reason.PHOTO_CUT_OFF, answer(Arrays.copyOf(PNG, length)), "at " + length);
    }
  }

  @Test
  void garbage_and_other_files_behind_the_end_are_never_looked_at() {
    byte[] zip = "PK\3\4 and <script>alert(1)</script>".getBytes(ISO_8859_1);
    for (byte[] file : new byte[][] {JPEG, PNG}) {
      byte[] both = PhotoSamples.inserted(file, file.length, zip);
      assertEquals(40, decoded(both).width());
    }
  }

  @Test
  void any_amount_of_metadata_is_passed_over() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(JPEG, 0, 2);
    for (int i = 0; i < 300; i++) {
      byte[] body = new byte[65_533];
      System.arraycopy("ICC_PROFILE\0".getBytes(ISO_8859_1), 0, body, 0, 12);
      body[12] = (byte) (i + 1);
      file.writeBytes(JpegFiles.segment(i % 2 == 0 ? 0xE2 : 0xE1, body));
    }
    file.write(JPEG, 2, JPEG.length - 2);
    assertEquals(40, decoded(file.toByteArray()).width());
  }

  @Test
  void a_profile_in_a_png_that_unpacks_to_gigabytes_is_unpacked_no_further_than_a_real_one() {
    byte[] bomb = deflated(300_000_000);
    byte[] body =
        ByteBuffer.allocate(3 + bomb.length).put(new byte[] {'p', 0, 0}).put(bomb).array();
    byte[] file = PhotoSamples.inserted(PNG, 33, PhotoSamples.pngChunk("iCCP", body));
    assertEquals(40, decoded(file).width());
  }

  @Test
  void of_any_number_of_broken_profiles_in_a_png_one_is_tried() {
    byte[] broken = PhotoSamples.pngChunk("iCCP", new byte[] {'p', 0, 0, 1, 2, 3});
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 200_000; i++) {
      all.writeBytes(broken);
    }
    assertEquals(40, decoded(PhotoSamples.inserted(PNG, 33, all.toByteArray())).width());
  }

  @Test
  void pixels_that_unpack_to_more_than_the_header_states_are_not_unpacked() {
    byte[] header = Arrays.copyOf(PNG, 33);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header);
    file.writeBytes(PhotoSamples.pngChunk("IDAT", deflated(300_000_000)));
    file.writeBytes(PhotoSamples.pngChunk("IEND", new byte[0]));
    assertEquals(40, decoded(file.toByteArray()).width());
  }

  @Test
  void a_directory_that_points_to_itself_leaves_the_picture_upright() {
    ByteBuffer tiff = ByteBuffer.allocate(30);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(8).putInt(8);
    byte[] body = PhotoSamples.inserted(tiff.array(), 0, "Exif\0\0".getBytes(ISO_8859_1));
    byte[] file = PhotoSamples.inserted(JPEG, 2, JpegFiles.segment(0xE1, body));
    assertEquals(40, decoded(file).width());
  }

  @Test
  void a_profile_whose_tags_point_to_themselves_and_beyond_is_left_out() {
    for (int offset : new int[] {0, 128, 132, 0x7FFF_FFFF, -1}) {
      ByteBuffer profile = ByteBuffer.allocate(300);
      profile.put(16, "RGB XYZ ".getBytes(ISO_8859_1)).put(36, "acsp".getBytes(ISO_8859_1));
      profile.putInt(128, Integer.MAX_VALUE);
      profile.put(132, "rTRC".getBytes(ISO_8859_1)).putInt(136, offset).putInt(140, offset);
      byte[] file = JpegFiles.withProfile(JPEG, profile.array());
      Picture picture = decoded(file);
      assertEquals(decoded(JPEG).rgb()[0], picture.rgb()[0]);
    }
  }

  @Test
  void a_webp_of_more_pixels_than_its_decoder_has_memory_for_is_refused_by_its_header() {
    byte[] webp = PhotoSamples.file("lossless.webp");
    int at = new String(webp, ISO_8859_1).indexOf("VP8L") + 9;
    ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(at, 4999 | 4999 << 14);
    assertEquals(Reason.PHOTO_TOO_MANY_PIXELS, answer(webp));
  }

  static Stream<int[]> repeatedTransforms() {
    int[] many = new int[500];
    Arrays.fill(many, WebpFiles.SUBTRACT_GREEN);
    int[] behindSmallPictures = many.clone();
    behindSmallPictures[0] = WebpFiles.PREDICTOR;
    behindSmallPictures[1] = WebpFiles.COLOUR;
    return Stream.of(
        many,
        behindSmallPictures,
        new int[] {WebpFiles.PREDICTOR, WebpFiles.PREDICTOR},
        new int[] {WebpFiles.COLOUR, WebpFiles.SUBTRACT_GREEN, WebpFiles.COLOUR},
        new int[] {WebpFiles.COLOUR_INDEXING, WebpFiles.COLOUR_INDEXING});
  }

  @ParameterizedTest
  @MethodSource("repeatedTransforms")
  void a_webp_that_names_a_transform_twice_is_refused(int[] kinds) {
    assertEquals(Reason.PHOTO_DAMAGED, answer(WebpFiles.lossless(3000, 4000, kinds)));
  }

  @Test
  void a_webp_that_names_every_transform_once_is_read() {
    int[] kinds = {
      WebpFiles.PREDICTOR, WebpFiles.COLOUR, WebpFiles.SUBTRACT_GREEN, WebpFiles.COLOUR_INDEXING
    };
    assertEquals(40, decoded(WebpFiles.lossless(40, 24, kinds)).width());
  }

  @Test
  void a_webp_that_hides_transforms_in_its_opacity_is_refused() {
    byte[] lossless = WebpFiles.pixels(40, 24, WebpFiles.PREDICTOR, WebpFiles.PREDICTOR);
    byte[] opacity = Arrays.copyOfRange(lossless, 4, lossless.length);
    opacity[0] = 1;
    byte[] pixels = WebpFiles.chunk("VP8L", WebpFiles.pixels(40, 24));
    byte[] first = WebpFiles.extended(40, 24);
    assertEquals(
        Reason.PHOTO_DAMAGED,
        answer(WebpFiles.file(first, WebpFiles.chunk("ALPH", opacity), pixels)));
  }

  @Test
  void a_webp_with_pixels_twice_is_refused() {
    byte[] pixels = WebpFiles.chunk("VP8L", WebpFiles.pixels(40, 24));
    assertEquals(40, decoded(WebpFiles.file(WebpFiles.extended(40, 24), pixels)).width());
    assertEquals(
        Reason.PHOTO_DAMAGED, answer(WebpFiles.file(WebpFiles.extended(40, 24), pixels, pixels)));
  }

  @Test
  void a_webp_whose_pixels_are_of_another_size_than_its_canvas_is_refused() {
    byte[] lossy = new byte[10];
    ByteBuffer.wrap(lossy).putInt(6, 0xFF3F_FF3F);
    for (byte[] pixels :
        List.of(
            WebpFiles.chunk("VP8L", WebpFiles.pixels(41, 24)), WebpFiles.chunk("VP8 ", lossy))) {
      assertEquals(
          Reason.PHOTO_DAMAGED, answer(WebpFiles.file(WebpFiles.extended(40, 24), pixels)));
    }
  }

  private static byte[] deflated(int zeros) {
    Deflater deflater = new Deflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1_000_000];
    byte[] packed = new byte[100_000];
    for (int i = 0; i < zeros / some.length; i++) {
      deflater.setInput(some);
      while (!deflater.needsInput()) {
        out.write(packed, 0, deflater.deflate(packed));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(packed, 0, deflater.deflate(packed));
    }
    deflater.end();
    return out.toByteArray();
  }

  private Picture decoded(byte[] file) {
    return Assertions.assertTimeout(
        LIMIT,
        () ->
            decoder
                .decode(file)
                .fold(
                    picture -> picture,
                    refusal -> {
                      throw new AssertionError("refused: " + refusal.reason());
                    }));
  }

  private Reason answer(byte[] file) {
    return Assertions.assertTimeout(
        LIMIT,
        () ->
            decoder
                .decode(file, file.length, Detail.OVERVIEW)
                .<Reason>fold(picture -> null, refusal -> refusal.reason()));
  }
}
