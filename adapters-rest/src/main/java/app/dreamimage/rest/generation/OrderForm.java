package app.dreamimage.rest.generation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form with which an artwork is ordered, as the interface documentation shows it. */
@Schema(name = "Order")
record OrderForm(
    @Schema(
            type = "string",
            format = "binary",
            requiredMode = Schema.RequiredMode.REQUIRED,
            description = "A JPEG, PNG or WebP file of at most 25 MB and 64 megapixels.")
        String photo,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "oil") String style,
    @Schema(
            type = "string",
            allowableValues = {"portrait", "square", "original"},
            defaultValue = "portrait",
            description = "Four wide by five high, as wide as high, or the whole photo.")
        @Nullable String framing,
    @Schema(
            minimum = "512",
            maximum = "2048",
            defaultValue = "1024",
            description = "The longer side in pixels; a small photo gives fewer.")
        @Nullable Integer size,
    @Schema(
            minimum = "0",
            maximum = "100",
            defaultValue = "50",
            description = "From 0 (faithful to the photo) to 100 (free).")
        @Nullable Integer strength,
    @Schema(
            description =
                "A whole number of 64 bits; the same photo, order and seed give the same artwork."
                    + " Random unless given.")
        @Nullable String seed,
    @Schema(
            minimum = "1",
            maximum = "4",
            defaultValue = "1",
            description = "How many artworks are painted, with seeds that follow.")
        @Nullable Integer variations,
    @Schema(
            type = "string",
            allowableValues = {"png", "jpeg"},
            defaultValue = "png")
        @Nullable String format,
    @Schema(
            minimum = "50",
            maximum = "100",
            defaultValue = "90",
            description = "Of a JPEG; a PNG loses nothing.")
        @Nullable Integer quality,
    @Schema(
            defaultValue = "false",
            description = "Whether the picture itself says, in small letters, that AI painted it.")
        @Nullable Boolean note) {}
