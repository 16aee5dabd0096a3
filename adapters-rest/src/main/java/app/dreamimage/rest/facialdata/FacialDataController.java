package app.dreamimage.rest.facialdata;

import app.dreamimage.application.facialdata.EraseFacialData;
import app.dreamimage.application.facialdata.SeeFacialData;
import app.dreamimage.application.generation.GenerationSeen;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.rest.facialdata.FacialDataResponse.PhotoResponse;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The facial data of the person who asks. */
@Controller("/api/v1/me/facial-data")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "facial data")
final class FacialDataController {

  private final SeeFacialData see;
  private final EraseFacialData erase;
  private final SeeGenerations generations;
  private final InstantSource clock;

  FacialDataController(
      SeeFacialData see, EraseFacialData erase, SeeGenerations generations, InstantSource clock) {
    this.see = see;
    this.erase = erase;
    this.generations = generations;
    this.clock = clock;
  }

  /** What exists at this moment, and until when at the latest. */
  @Get
  FacialDataResponse see(@Parameter(hidden = true) SignedIn person) {
    Map<PhotoId, UUID> made =
        generations.handle(person.account()).stream()
            .map(GenerationSeen::generation)
            .filter(Unfinished.class::isInstance)
            .map(Unfinished.class::cast)
            .collect(
                Collectors.toMap(
                    generation -> generation.photo().id(), generation -> generation.id().value()));
    List<PhotoResponse> photos =
        see.handle(person.account()).stream()
            .map(
                held ->
                    new PhotoResponse(
                        held.photo().id().value(),
                        held.photo().firstByteAt(),
                        held.deleteBy().instant(),
                        made.get(held.photo().id())))
            .toList();
    return new FacialDataResponse(photos, "never kept", clock.instant());
  }

  /** Erases all of it, now; it is gone when this answers. */
  @Delete
  ErasureResponse erase(@Parameter(hidden = true) SignedIn person) {
    return new ErasureResponse(erase.handle(person.account()));
  }
}
