package app.dreamimage.ml.studio;

import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;

/** The distance between the eyes of a face, as a person is told of it. */
final class EyeDistance {

  private EyeDistance() {}

  /**
   * The refusal of a face whose eyes are too close together, in whole pixels: what is needed
   * rounded up, what is there rounded down.
   *
   * @param needed in pixels of the file that the person has
   * @param found in pixels of that file, less than is needed
   */
  static Refusal tooSmall(float needed, float found) {
    int least = (int) Math.ceil(needed);
    return Refusal.faceTooSmall(new Shortfall(least, Math.min((int) Math.floor(found), least - 1)));
  }
}
