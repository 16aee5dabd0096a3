package app.dreamimage.rest.facialdata;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How many photos were here and have been erased. */
@Serdeable
@Schema(name = "Erasure")
record ErasureResponse(int photosErased) {}
