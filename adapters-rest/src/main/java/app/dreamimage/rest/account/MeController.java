package app.dreamimage.rest.account;

import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.SeeAccount;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.SessionCookie;
import app.dreamimage.rest.security.SignedIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The account of the person who asks. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@SecurityRequirement(name = "bearer")
@SecurityRequirement(name = "cookie")
@Tag(name = "account")
final class MeController {

  private final SeeAccount see;
  private final CloseAccount close;

  MeController(SeeAccount see, CloseAccount close) {
    this.see = see;
    this.close = close;
  }

  /** What is known about the account. */
  @Get
  AccountResponse see(@Parameter(hidden = true) SignedIn person) {
    return AccountResponse.of(Rejection.unlessGranted(see.handle(person.account())));
  }

  /** Deletes the account and everything that belongs to it; all is gone when this answers. */
  @Delete
  @ApiResponse(
      responseCode = "200",
      description = "Everything is gone",
      content = @Content(schema = @Schema(implementation = ClosedAccountResponse.class)))
  HttpResponse<ClosedAccountResponse> close(
      @Parameter(hidden = true) SignedIn person, HttpRequest<?> request) {
    CloseAccount.Closed closed = Rejection.unlessGranted(close.handle(person.account()));
    return HttpResponse.ok(ClosedAccountResponse.of(closed))
        .cookie(SessionCookie.forgetting(request));
  }
}
