package app.dreamimage.ml.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.PhotoLimits;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The target of the fuzzer (Jazzer, guided by coverage). A build decodes the seeds alone; with
 * {@code JAZZER_FUZZ=1} in the environment the fuzzer goes on from them for as long as it is
 * allowed.
 */
final class DecodeFuzzTest {

  private static final PhotoLimits LIMITS = new PhotoLimits(1_000_000, 4_000_000, 1_000_000);

  private final PictureDecoder decoder = new PictureDecoder(LIMITS);

  static Stream<Arguments> seeds() {
    byte[] jpeg = PhotoSamples.encoded(JpegFiles.plain(40, 24, 0xD02020), "jpeg");
    byte[] png = PhotoSamples.encoded(JpegFiles.plain(40, 24, 0xD02020), "png");
    return Stream.of(
            jpeg,
            png,
            Arrays.copyOf(jpeg, jpeg.length / 2),
            Arrays.copyOf(png, png.length / 2),
            JpegFiles.progressive(JpegFiles.plain(40, 24, 0x20D020)),
            JpegFiles.ofFourComponents(new int[] {10, 20, 30, 40}, 2),
            JpegFiles.sampled(JpegFiles.plain(19, 33, 0x2020D0), 0.8f, 3, 2, 1, 1, 2, 1, 1),
            JpegFiles.scanBomb(64, 3),
            JpegFiles.withProfile(jpeg, new byte[300]),
            PhotoSamples.withExif(jpeg, 6, "a text"),
            PhotoSamples.file("lossless.webp"))
        .map(Arguments::of);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void whatever_the_bytes_are_the_answer_is_a_picture_or_a_refusal(byte[] file) {
    byte[] before = file.clone();
    for (Detail detail : Detail.values()) {
      decoder
          .decode(file, file.length, detail)
          .fold(
              picture -> {
                assertEquals(picture.rgb().length, picture.width() * picture.height());
                assertTrue(picture.rgb().length <= LIMITS.pixels());
                return true;
              },
              refusal -> {
                assertTrue(refusal.shortfall().isEmpty());
                return false;
              });
    }
    assertArrayEquals(before, file, "the bytes stay as they are");
  }
}
