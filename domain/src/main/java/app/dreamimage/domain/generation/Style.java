package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.Arrays;

/** A manner of painting. */
public enum Style {
  /** Oil on canvas. */
  OIL("oil"),
  /** Oil laid on thickly, with knife and broad brush. */
  IMPASTO("impasto"),
  /** Transparent washes on white paper. */
  WATERCOLOUR("watercolour"),
  /** Black ink and scratched lights. */
  INK("ink"),
  /** Graphite on white paper. */
  PENCIL("pencil"),
  /** Sanguine and white chalk on toned paper. */
  CHALK("chalk"),
  /** Soft pastel on rough paper. */
  PASTEL("pastel"),
  /** A screen print in a few bold colours. */
  POP_ART("pop-art"),
  /** Facets of even colour. */
  LOW_POLY("low-poly"),
  /** The product's own: a portrait that dissolves into a night of its own colours. */
  DREAM("dream");

  private final String slug;

  Style(String slug) {
    this.slug = slug;
  }

  /** The name a client writes, such as {@code oil}. */
  public String slug() {
    return slug;
  }

  /**
   * The style that a client wrote.
   *
   * @throws InvalidValue if there is none of that name
   */
  public static Style named(String slug) {
    return Arrays.stream(values())
        .filter(style -> style.slug.equals(slug))
        .findFirst()
        .orElseThrow(() -> InvalidValue.noneOf("style", Arrays.stream(values()).map(Style::slug)));
  }
}
