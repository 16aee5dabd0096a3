package app.dreamimage.rest.security;

import app.dreamimage.rest.problem.Rejection;
import java.util.UUID;
import java.util.function.Function;

/** Ids in paths. What cannot be an id is answered like an id that nobody has. */
public final class PathIds {

  private static final int LENGTH = 36;

  private PathIds() {}

  /**
   * The id.
   *
   * @throws Rejection if the text is no UUID
   */
  public static <T> T read(String text, Function<UUID, T> make) {
    try {
      if (text.length() == LENGTH) {
        return make.apply(UUID.fromString(text));
      }
    } catch (IllegalArgumentException e) {
      // The same answer as below.
    }
    throw Rejection.notThere();
  }
}
