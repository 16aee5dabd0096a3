package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.InvalidValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A manner of painting. */
public enum Style {
  OIL("oil");

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
        .orElseThrow(
            () ->
                new InvalidValue(
                    "style",
                    "one of "
                        + Arrays.stream(values())
                            .map(Style::slug)
                            .collect(Collectors.joining(", "))));
  }
}
