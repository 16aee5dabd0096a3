package app.dreamimage.application.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusalTextTest {

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_refusal_says_what_happened_and_what_to_do_next(Reason reason) {
    String happened = RefusalText.happened(reason);
    String nextStep = RefusalText.nextStep(reason);

    assertTrue(happened.matches("[A-Z][^.]{10,80}[^.]"), happened);
    assertTrue(nextStep.matches("[A-Z].{15,200}\\."), nextStep);
    assertEquals(happened + ". " + nextStep, RefusalText.of(reason));
  }

  @Test
  void no_two_refusals_are_told_alike() {
    assertDiffer(RefusalText::happened);
    assertDiffer(RefusalText::nextStep);
  }

  private static void assertDiffer(Function<Reason, String> told) {
    long different = Arrays.stream(Reason.values()).map(told).distinct().count();
    assertEquals(Reason.values().length, different);
  }

  @Test
  void the_numbers_that_are_told_are_those_of_the_rules() {
    assertTrue(
        RefusalText.of(Reason.AGE_BELOW_MINIMUM).contains("the age that its privacy policy names"));
    assertTrue(RefusalText.of(Reason.PHOTO_TOO_LARGE).contains("25 MB"));
    assertTrue(RefusalText.of(Reason.PHOTO_TOO_MANY_PIXELS).contains("64 megapixels"));
    assertTrue(RefusalText.of(Reason.PHOTO_TOO_MANY_PIXELS).contains("16 if it is a WebP"));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_refusal_without_numbers_is_told_as_its_reason_is(Reason reason) {
    assertEquals(RefusalText.of(reason), RefusalText.of(Refusal.because(reason)));
  }

  @Test
  void a_face_that_is_too_small_is_told_with_what_is_needed_and_what_is_there() {
    assertEquals(
        "The face is too small: 96 pixels between the eyes are needed, this has 31."
            + " Choose a photo that was taken from nearer or has more pixels.",
        RefusalText.of(Refusal.faceTooSmall(new Shortfall(96, 31))));
  }
}
