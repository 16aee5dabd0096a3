package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.InvalidValue;

/** How the person is placed in the artwork. */
public enum Framing {
  /** Four wide by five high. */
  PORTRAIT,
  /** As wide as high. */
  SQUARE,
  /** The whole photo, as wide and high as it is. */
  ORIGINAL;

  /**
   * The framing that a client wrote.
   *
   * @throws InvalidValue if there is none of that name
   */
  public static Framing named(String name) {
    return switch (name) {
      case "portrait" -> PORTRAIT;
      case "square" -> SQUARE;
      case "original" -> ORIGINAL;
      default -> throw new InvalidValue("framing", "portrait, square or original");
    };
  }
}
