package app.dreamimage.domain.generation;

import static app.dreamimage.domain.generation.ImageBuilder.anImage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.generation.PaintingProgress.Stage;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerationRulesTest {

  @ParameterizedTest(name = "{0} waiting, {1} of the account: {2}")
  @CsvSource({
    "0, 0, granted",
    "9, 1, granted",
    "10, 1, QUEUE_FULL",
    "11, 0, QUEUE_FULL",
    "0, 2, TOO_MANY_WAITING",
    "10, 2, TOO_MANY_WAITING",
    "9, 3, TOO_MANY_WAITING"
  })
  @Proves(Clause.PHOTO_IS_TEMPORARY)
  void a_photo_that_could_not_be_painted_soon_is_not_taken_in(
      int waiting, int ofAccount, String answer) {
    Outcome<Integer> outcome = new QueueLimits(10, 2).admit(waiting, ofAccount);

    assertEquals(
        answer.equals("granted")
            ? Outcome.granted(waiting)
            : Outcome.refused(Reason.valueOf(answer)),
        outcome);
  }

  @Test
  @Proves(Clause.PHOTO_IS_TEMPORARY)
  void only_a_few_photos_of_an_account_arrive_at_the_same_time() {
    QueueLimits limits = new QueueLimits(10, 2);

    assertEquals(Outcome.granted(1), limits.admitUpload(1));
    assertEquals(Outcome.refused(Reason.TOO_MANY_WAITING), limits.admitUpload(2));
    assertEquals(Outcome.refused(Reason.TOO_MANY_WAITING), limits.admitUpload(3));
  }

  @Test
  @Proves(Clause.PHOTO_IS_TEMPORARY)
  void a_queue_has_room_for_somebody() {
    assertThrows(IllegalArgumentException.class, () -> new QueueLimits(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new QueueLimits(1, 0));
  }

  @Test
  @Proves(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION)
  void an_end_without_an_artwork_is_forgotten_a_day_later() {
    assertEquals(
        Moments.NOON,
        GenerationRetention.STANDARD.forgetEndedBefore(Moments.NOON.plus(Duration.ofHours(24))));
    assertThrows(IllegalArgumentException.class, () -> new GenerationRetention(Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class, () -> new GenerationRetention(Duration.ofNanos(-1)));
  }

  @Test
  @Proves(Clause.IMAGES_STAY_UNTIL_DELETED)
  void an_artwork_has_nothing_by_which_it_could_expire() {
    assertEquals(
        1,
        Arrays.stream(GeneratedImage.class.getRecordComponents())
            .map(RecordComponent::getType)
            .filter(type -> type.getPackageName().equals("java.time"))
            .count());
    assertEquals(Moments.NOON, anImage().createdAt(Moments.NOON).build().createdAt());
  }

  @ParameterizedTest
  @ValueSource(ints = {511, 2049, 0, -1, Integer.MAX_VALUE})
  void a_size_outside_the_limits_is_not_accepted(int size) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> ordered(size));

    assertEquals("size", invalid.field());
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 513, 1024, 2047, 2048})
  void a_size_within_the_limits_is(int size) {
    assertEquals(size, ordered(size).size());
  }

  private static PaintingOrder ordered(int size) {
    return new PaintingOrder(
        Style.OIL, Framing.SQUARE, size, 50, 1, 1, ArtworkFile.of(ImageFormat.PNG));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_strength_outside_its_limits_is_not_accepted(int strength) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> strong(strength));

    assertEquals("strength", invalid.field());
    assertTrue(invalid.accepted().contains("0 (faithful) to 100 (free)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 99, 100})
  void a_strength_from_faithful_to_free_is(int strength) {
    assertEquals(strength, strong(strength).strength());
  }

  private static PaintingOrder strong(int strength) {
    return new PaintingOrder(
        Style.OIL, Framing.SQUARE, 512, strength, 1, 1, ArtworkFile.of(ImageFormat.PNG));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void too_few_or_too_many_variations_are_not_accepted(int variations) {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> varied(variations));

    assertEquals("variations", invalid.field());
    assertTrue(invalid.accepted().contains("1 to 4"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void a_few_variations_are_and_each_has_a_seed_of_its_own(int variations) {
    PaintingOrder order = varied(variations);

    assertEquals(variations, order.variations());
    assertEquals(9, order.seedOf(0));
    assertEquals(9 + variations - 1, order.seedOf(variations - 1));
  }

  private static PaintingOrder varied(int variations) {
    return new PaintingOrder(
        Style.OIL, Framing.SQUARE, 512, 50, 9, variations, ArtworkFile.of(ImageFormat.PNG));
  }

  @ParameterizedTest
  @ValueSource(ints = {49, 101, 0, -1})
  void a_quality_outside_its_limits_is_not_accepted(int quality) {
    InvalidValue invalid =
        assertThrows(InvalidValue.class, () -> new ArtworkFile(ImageFormat.JPEG, quality, false));

    assertEquals("quality", invalid.field());
    assertTrue(invalid.accepted().contains("50 to 100"));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 51, 90, 100})
  void a_quality_within_them_is(int quality) {
    assertEquals(quality, new ArtworkFile(ImageFormat.JPEG, quality, true).quality());
    assertEquals(90, ArtworkFile.of(ImageFormat.PNG).quality());
  }

  @Test
  void a_preview_has_a_size_that_it_cannot_exceed_and_is_not_shown() {
    assertThrows(IllegalArgumentException.class, () -> new Preview(new byte[0]));
    assertThrows(
        IllegalArgumentException.class, () -> new Preview(new byte[Preview.MOST_BYTES + 1]));
    byte[] largest = new byte[Preview.MOST_BYTES];
    assertSame(largest, new Preview(largest).jpeg());
    assertEquals("Preview[not shown]", new Preview(new byte[1]).toString());
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void a_style_is_found_by_its_slug(Style style) {
    assertEquals(style, Style.named(style.slug()));
    assertTrue(style.slug().matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void names_that_a_client_writes_are_found_or_the_field_is_named() {
    assertEquals(Framing.PORTRAIT, Framing.named("portrait"));
    assertEquals(Framing.SQUARE, Framing.named("square"));
    assertEquals(Framing.ORIGINAL, Framing.named("original"));
    assertEquals(ImageFormat.PNG, ImageFormat.named("png"));
    assertEquals(ImageFormat.JPEG, ImageFormat.named("jpg"));
    assertEquals(ImageFormat.JPEG, ImageFormat.named("jpeg"));
    for (String unknown : new String[] {"", "OIL", "gif", "../etc/passwd", "12"}) {
      assertEquals("style", assertThrows(InvalidValue.class, () -> Style.named(unknown)).field());
      assertEquals(
          "framing", assertThrows(InvalidValue.class, () -> Framing.named(unknown)).field());
      assertEquals(
          "format", assertThrows(InvalidValue.class, () -> ImageFormat.named(unknown)).field());
    }
  }

  @Test
  void progress_lies_between_nothing_and_everything() {
    assertEquals(0, new PaintingProgress(Stage.READING_PHOTO, 0).fraction());
    assertEquals(1, new PaintingProgress(Stage.ENCODING, 1).fraction());
    for (double fraction : new double[] {-0.001, 1.001, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class, () -> new PaintingProgress(Stage.PAINTING, fraction));
    }
  }

  @Test
  void an_artwork_is_not_empty_and_cannot_be_printed() {
    byte[] file = "secret".getBytes(StandardCharsets.US_ASCII);
    Artwork artwork = new Artwork(file, ImageFormat.PNG, 4, 5);

    assertSame(file, artwork.file());
    assertEquals(ImageFormat.PNG, artwork.format());
    assertEquals(4, artwork.width());
    assertEquals(5, artwork.height());
    assertEquals("Artwork[4×5, not shown]", artwork.toString());
    assertEquals(1, new Artwork(new byte[1], ImageFormat.PNG, 1, 1).width());
    assertThrows(
        IllegalArgumentException.class, () -> new Artwork(new byte[0], ImageFormat.PNG, 4, 5));
    assertThrows(
        IllegalArgumentException.class, () -> new Artwork(new byte[1], ImageFormat.PNG, 0, 5));
    assertThrows(
        IllegalArgumentException.class, () -> new Artwork(new byte[1], ImageFormat.PNG, 4, 0));
    assertEquals(
        "format",
        assertThrows(NullPointerException.class, () -> new Artwork(file, null, 4, 5)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "png, PNG, image/png, png",
    "jpeg, JPEG, image/jpeg, jpg",
    "jpg, JPEG, image/jpeg, jpg"
  })
  void an_artwork_is_a_file_of_a_common_format(
      String name, ImageFormat format, String mediaType, String extension) {
    assertEquals(format, ImageFormat.named(name));
    assertEquals(mediaType, format.mediaType());
    assertEquals(extension, format.extension());
  }
}
