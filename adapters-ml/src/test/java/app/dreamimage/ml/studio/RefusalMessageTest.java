package app.dreamimage.ml.studio;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker says when it refuses, and what it cannot say. */
final class RefusalMessageTest {

  @Test
  void a_refusal_comes_out_of_a_worker_as_it_was() throws ProtocolViolation {
    Refusal plain = Refusal.because(Reason.PHOTO_CUT_OFF);
    Refusal measured = Refusal.faceTooSmall(new Shortfall(65_535, 65_534));

    assertEquals(plain, Messages.refusal(Messages.of(plain)));
    assertEquals(measured, Messages.refusal(Messages.of(measured)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "EMAIL_ALREADY_USED",
        "NO_FACE_FOUND 24 17",
        "FACE_TOO_SMALL ",
        "FACE_TOO_SMALL 24",
        "FACE_TOO_SMALL 24 24",
        "FACE_TOO_SMALL 24 -1",
        "FACE_TOO_SMALL 65536 1",
        "FACE_TOO_SMALL 24 17 9",
        "FACE_TOO_SMALL 24 x",
        "FACE_TOO_SMALL 99999999999 1"
      })
  void anything_else_is_a_violation(String said) {
    Frame frame = new Frame(FrameType.REFUSED, said.getBytes(US_ASCII));

    assertThrows(ProtocolViolation.class, () -> Messages.refusal(frame));
  }

  @ParameterizedTest
  @CsvSource({"24, 23.9, 24, 23", "28.4, 28.3, 29, 28", "48, 0, 48, 0", "30, 30, 30, 29"})
  void needed_pixels_are_rounded_up_and_those_that_are_there_down(
      float needed, float found, int toldNeeded, int toldFound) {
    assertEquals(
        Refusal.faceTooSmall(new Shortfall(toldNeeded, toldFound)),
        EyeDistance.tooSmall(needed, found));
  }
}
