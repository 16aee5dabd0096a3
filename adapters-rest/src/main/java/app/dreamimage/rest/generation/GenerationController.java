package app.dreamimage.rest.generation;

import app.dreamimage.application.Ids;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.OrderKey;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageCell;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsedFeature;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.problem.RequestProblem;
import app.dreamimage.rest.security.PathIds;
import app.dreamimage.rest.security.SignedIn;
import app.dreamimage.rest.security.Turnstile;
import app.dreamimage.rest.security.Turnstiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Ordering an artwork, following its making and calling it off. */
@Controller("/api/v1/generations")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "generation")
final class GenerationController {

  /** How much of a form can be something else than the photo. */
  private static final int MOST_BYTES_AROUND_THE_PHOTO = 16 * 1024;

  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final FindOrder find;
  private final RequestGeneration request;
  private final CountUse count;
  private final CancelGeneration cancel;
  private final SeeGeneration see;
  private final SeeGenerations seeAll;
  private final GenerationEvents events;
  private final Turnstile uploads;
  private final Ids ids;
  private final InstantSource clock;

  GenerationController(
      FindOrder find,
      RequestGeneration request,
      CountUse count,
      CancelGeneration cancel,
      SeeGeneration see,
      SeeGenerations seeAll,
      GenerationEvents events,
      @Named(Turnstiles.UPLOADS) Turnstile uploads,
      Ids ids,
      InstantSource clock) {
    this.find = find;
    this.request = request;
    this.count = count;
    this.cancel = cancel;
    this.see = see;
    this.seeAll = seeAll;
    this.events = events;
    this.uploads = uploads;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Sends a photo and orders an artwork. The photo is encrypted while it arrives and erased as soon
   * as the artwork exists; its file name is never kept. The parts may stand in any order.
   */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @ApiResponse(
      responseCode = "202",
      description = "Queued; follow the Location header",
      content = @Content(schema = @Schema(implementation = GenerationResponse.class)))
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = OrderForm.class)),
      required = true)
  HttpResponse<GenerationResponse> order(
      @Parameter(
              description =
                  "Names the order: sent again within 24 hours it is answered with the generation"
                      + " that was ordered first. 1 to 128 visible ASCII characters.")
          @Header(IDEMPOTENCY_KEY)
          @Nullable String idempotencyKey,
      @Parameter(hidden = true) SignedIn person,
      HttpRequest<?> http) {
    Optional<OrderKey> key = Optional.ofNullable(idempotencyKey).map(OrderKey::new);
    Optional<GenerationId> before = key.flatMap(name -> find.handle(person.account(), name));
    return accepted(person, before.orElseGet(() -> takeIn(person, key, http)));
  }

  private GenerationId takeIn(SignedIn person, Optional<OrderKey> key, HttpRequest<?> http) {
    RequestBodyStream body = new RequestBodyStream(http, clock);
    MultipartStream parts = new MultipartStream(body, boundaryOf(http));
    UUID random = ids.next();
    OrderFields fields =
        new OrderFields(random.getMostSignificantBits() ^ random.getLeastSignificantBits());
    try (PhotoForm form = new PhotoForm(parts, fields)) {
      RequestGeneration.Command command =
          new RequestGeneration.Command(
              person.account(), form.photo(), leastPhotoBytes(http), form::order, body::close, key);
      return Rejection.unlessGranted(uploads.pass(() -> counted(command, http))).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Orders, and counts that it was ordered; of the device only its class goes any further. */
  private Outcome<Queued> counted(RequestGeneration.Command command, HttpRequest<?> http) {
    Outcome<Queued> outcome = request.handle(command);
    String userAgent = http.getHeaders().get(HttpHeaders.USER_AGENT, String.class, "");
    count.handle(
        new CountUse.Command(
            command.owner(),
            UsedFeature.ORDERING,
            outcome.fold(
                queued -> queued.request().order().style().slug(), no -> UsageCell.ANY_STYLE),
            outcome.fold(queued -> UsageResult.DONE, no -> UsageResult.REFUSED),
            DeviceClass.of(userAgent)));
    return outcome;
  }

  private HttpResponse<GenerationResponse> accepted(SignedIn person, GenerationId id) {
    return HttpResponse.<GenerationResponse>accepted(
            URI.create("/api/v1/generations/" + id.value()))
        .body(see(person, id));
  }

  /** The person's generations, newest first. */
  @Get
  GenerationsResponse all(@Parameter(hidden = true) SignedIn person) {
    return new GenerationsResponse(
        seeAll.handle(person.account()).stream().map(GenerationResponse::of).toList());
  }

  /** How one of them stands. */
  @Get("/{id}")
  GenerationResponse one(String id, @Parameter(hidden = true) SignedIn person) {
    return see(person, PathIds.read(id, GenerationId::new));
  }

  /** Calls one of them off; its photo has been erased when this answers. */
  @Delete("/{id}")
  GenerationResponse cancel(String id, @Parameter(hidden = true) SignedIn person) {
    GenerationId generation = PathIds.read(id, GenerationId::new);
    Rejection.unlessGranted(cancel.handle(person.account(), generation));
    return see(person, generation);
  }

  /**
   * Follows one of them: events named "generation", each with how it stands, until it has ended,
   * and between them events named "preview", each with a look at the growing artwork as {@code
   * image}. After an interruption the first event says how it stands now.
   */
  @Get("/{id}/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  @ApiResponse(
      responseCode = "200",
      description = "Server-sent events",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM,
              schema = @Schema(implementation = GenerationResponse.class)))
  Publisher<Event<?>> follow(
      String id,
      @Parameter(description = "Sent by browsers when they connect again.") @Header("Last-Event-ID")
          @Nullable String lastEventId,
      @Parameter(hidden = true) SignedIn person) {
    GenerationId generation = PathIds.read(id, GenerationId::new);
    see(person, generation);
    return events.of(person, generation, numberIn(lastEventId));
  }

  private GenerationResponse see(SignedIn person, GenerationId id) {
    return GenerationResponse.of(Rejection.unlessGranted(see.handle(person.account(), id)));
  }

  private static String boundaryOf(HttpRequest<?> http) {
    return http.getContentType()
        .filter(type -> type.getName().equalsIgnoreCase(MediaType.MULTIPART_FORM_DATA))
        .orElseThrow(() -> Rejection.because(RequestProblem.MEDIA_TYPE_UNKNOWN))
        .getParameters()
        .get("boundary")
        .map(boundary -> boundary.replace("\"", ""))
        .orElseThrow(() -> Rejection.because(RequestProblem.REQUEST_MALFORMED));
  }

  /** What the sender says about the size leaves room for the rest of the form. */
  private static OptionalLong leastPhotoBytes(HttpRequest<?> http) {
    long length = http.getContentLength();
    return length < 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, length - MOST_BYTES_AROUND_THE_PHOTO));
  }

  private static long numberIn(@Nullable String lastEventId) {
    try {
      return lastEventId == null ? 0 : Math.max(0, Long.parseLong(lastEventId.strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
