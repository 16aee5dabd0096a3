package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.Shortfall;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many pixels lie between the eyes of the largest face of a photo, and how many are needed.
 *
 * @param needed the least that would do
 * @param found what the photo has
 */
@Serdeable
record PixelsBetweenTheEyes(int needed, int found) {

  static PixelsBetweenTheEyes of(Shortfall shortfall) {
    return new PixelsBetweenTheEyes(shortfall.needed(), shortfall.found());
  }
}
