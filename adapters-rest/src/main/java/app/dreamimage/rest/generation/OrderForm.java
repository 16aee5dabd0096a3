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
            allowableValues = {"portrait", "square"},
            defaultValue = "portrait")
        @Nullable String framing,
    @Schema(minimum = "512", maximum = "2048", defaultValue = "1024") @Nullable Integer size,
    @Schema(
            description =
                "A whole number of 64 bits; the same photo, order and seed give the same artwork."
                    + " Random unless given.")
        @Nullable String seed,
    @Schema(
            type = "string",
            allowableValues = {"png", "jpeg"},
            defaultValue = "png")
        @Nullable String format) {}
