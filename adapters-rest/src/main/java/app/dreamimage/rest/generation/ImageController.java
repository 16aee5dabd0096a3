package app.dreamimage.rest.generation;

import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.PathIds;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The artworks that the person keeps. */
@Controller("/api/v1/images")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "image")
final class ImageController {

  private static final int USUAL_PAGE = 24;

  private final SeeImages seeAll;
  private final SeeImage see;
  private final FetchImage fetch;
  private final DeleteImage delete;

  ImageController(SeeImages seeAll, SeeImage see, FetchImage fetch, DeleteImage delete) {
    this.seeAll = seeAll;
    this.see = see;
    this.fetch = fetch;
    this.delete = delete;
  }

  /** A page of the person's artworks, newest first. */
  @Get
  ImagesResponse page(
      @Parameter(
              description = "How many at the most.",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "24"))
          @QueryValue
          @Nullable String limit,
      @Parameter(description = "The value of \"next\" in the page before.") @QueryValue
          @Nullable String after,
      @Parameter(hidden = true) SignedIn person) {
    Optional<ImageId> last =
        Optional.ofNullable(after).map(text -> PathIds.read(text, ImageId::new));
    return ImagesResponse.of(seeAll.handle(person.account(), last, limit(limit)));
  }

  /** What is known about one of them. */
  @Get("/{id}")
  ImageResponse one(String id, @Parameter(hidden = true) SignedIn person) {
    return ImageResponse.of(find(id, person));
  }

  /** Its file: a PNG or a JPEG. Parts of it can be asked for. */
  @Get("/{id}/content")
  @Produces(MediaType.ALL)
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = MediaType.IMAGE_PNG,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = MediaType.IMAGE_JPEG,
            schema = @Schema(type = "string", format = "binary"))
      })
  HttpResponse<?> content(
      String id,
      @Parameter(description = "If present, browsers save the file instead of showing it.")
          @QueryValue
          @Nullable String download,
      HttpRequest<?> request,
      @Parameter(hidden = true) SignedIn person) {
    GeneratedImage image = find(id, person);
    return new ImageFile(image)
        .answer(
            request,
            request.getParameters().contains("download"),
            () -> Rejection.unlessGranted(fetch.handle(person.account(), image.id())).file());
  }

  /** Deletes one of them, with all copies; it is gone when this answers. */
  @Delete("/{id}")
  @ApiResponse(responseCode = "204", description = "It is gone")
  HttpResponse<?> delete(String id, @Parameter(hidden = true) SignedIn person) {
    Rejection.unlessGranted(delete.handle(person.account(), PathIds.read(id, ImageId::new)));
    return HttpResponse.noContent();
  }

  private GeneratedImage find(String id, SignedIn person) {
    return Rejection.unlessGranted(see.handle(person.account(), PathIds.read(id, ImageId::new)));
  }

  private static int limit(@Nullable String text) {
    try {
      return text == null ? USUAL_PAGE : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new InvalidValue("limit", "a whole number from 1 to 100");
    }
  }
}
