package app.dreamimage.rest.audit;

import app.dreamimage.application.audit.FetchReceipt;
import app.dreamimage.application.audit.SeeReceipts;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.PathIds;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

/** The deletion receipts of the person who asks. */
@Controller("/api/v1/receipts")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "receipts")
final class ReceiptController {

  private static final String TEXT = "text/plain; charset=utf-8";

  private final SeeReceipts see;
  private final FetchReceipt fetch;

  ReceiptController(SeeReceipts see, FetchReceipt fetch) {
    this.see = see;
    this.fetch = fetch;
  }

  /** The receipts for the person's erased photos; they are kept as long as the account is. */
  @Get
  ReceiptsResponse all(@Parameter(hidden = true) SignedIn person) {
    return ReceiptsResponse.of(see.handle(person.account()));
  }

  /** One of them as the file that anybody can check. */
  @Get("/{id}/content")
  @Produces(MediaType.ALL)
  @ApiResponse(
      responseCode = "200",
      description = "The file: a signed note with its proofs",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  HttpResponse<?> content(String id, @Parameter(hidden = true) SignedIn person) {
    UUID photo = PathIds.read(id, Function.identity());
    String file = Rejection.unlessGranted(fetch.handle(person.account(), photo));
    return HttpResponse.ok(file.getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_TYPE, TEXT)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"receipt-photo-" + photo + ".txt\"");
  }
}
