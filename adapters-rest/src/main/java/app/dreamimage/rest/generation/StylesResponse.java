package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Style;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be ordered.
 *
 * @param sizes lengths of the longer side, in pixels
 * @param strengths how freely a style is applied, 0 faithful to the photo
 * @param variations how many artworks are painted from one photo
 * @param qualities of a JPEG
 */
@Serdeable
@Schema(name = "Styles")
record StylesResponse(
    List<StyleResponse> styles,
    Range sizes,
    Range strengths,
    Range variations,
    Range qualities,
    List<String> framings,
    List<String> formats) {

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

  /** Accepted whole numbers, and the one that is taken unless another is asked for. */
  @Serdeable
  @Schema(name = "Range")
  record Range(int min, int max, int usual) {}

  static StylesResponse all() {
    return new StylesResponse(
        Arrays.stream(Style.values()).map(StyleResponse::of).toList(),
        new Range(PaintingOrder.SMALLEST, PaintingOrder.LARGEST, PaintingOrder.USUAL),
        new Range(0, PaintingOrder.FREEST, PaintingOrder.USUAL_STRENGTH),
        new Range(1, PaintingOrder.MOST_VARIATIONS, 1),
        new Range(
            ArtworkFile.LOWEST_QUALITY, ArtworkFile.HIGHEST_QUALITY, ArtworkFile.USUAL_QUALITY),
        names(Framing.values()),
        names(ImageFormat.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
