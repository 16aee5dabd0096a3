package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be ordered. */
@Serdeable
@Schema(name = "Styles")
record StylesResponse(
    List<StyleResponse> styles, Sizes sizes, List<String> framings, List<String> formats) {

  /** A manner of painting, with the address of a sample picture. */
  @Serdeable
  @Schema(name = "Style")
  record StyleResponse(String name, String title, String sample) {

    static StyleResponse of(Style style) {
      String slug = style.slug();
      String title = slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
      return new StyleResponse(slug, title.replace('-', ' '), "/samples/" + slug + ".jpg");
    }
  }

  /** Accepted lengths of the longer side, in pixels. */
  @Serdeable
  @Schema(name = "Sizes")
  record Sizes(int min, int max, int usual) {}

  static StylesResponse all() {
    return new StylesResponse(
        Arrays.stream(Style.values()).map(StyleResponse::of).toList(),
        new Sizes(PaintingOrder.SMALLEST, PaintingOrder.LARGEST, PaintingOrder.USUAL),
        names(Framing.values()),
        names(ImageFormat.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
