package app.dreamimage.rest.generation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The generations of a person, newest first. */
@Serdeable
@Schema(name = "Generations")
record GenerationsResponse(List<GenerationResponse> generations) {}
