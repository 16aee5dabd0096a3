package app.dreamimage.rest.account;

import app.dreamimage.application.account.EndSession;
import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.rest.problem.Rejection;
import app.dreamimage.rest.security.OwnPage;
import app.dreamimage.rest.security.PathIds;
import app.dreamimage.rest.security.PublicEndpoint;
import app.dreamimage.rest.security.SessionCookie;
import app.dreamimage.rest.security.SignedIn;
import app.dreamimage.rest.security.Turnstile;
import app.dreamimage.rest.security.Turnstiles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "session")
final class SessionController {

  private final SignIn signIn;
  private final EndSession end;
  private final SeeSessions see;
  private final Turnstile passwords;

  SessionController(
      SignIn signIn,
      EndSession end,
      SeeSessions see,
      @Named(Turnstiles.PASSWORDS) Turnstile passwords) {
    this.signIn = signIn;
    this.end = end;
    this.see = see;
    this.passwords = passwords;
  }

  /**
   * Signs in. A program gets a bearer token; the page, which says who it is with the header
   * X-Dream-Image, gets a cookie that no script can read, and no token.
   */
  @Post("/session")
  @PublicEndpoint
  @ApiResponse(
      responseCode = "201",
      description = "Signed in",
      content = @Content(schema = @Schema(implementation = OpenedSessionResponse.class)))
  HttpResponse<OpenedSessionResponse> open(
      @RequestBody(
              content = @Content(schema = @Schema(implementation = SignInRequest.class)),
              required = true)
          @Body
          @Nullable JsonNode body,
      HttpRequest<?> request) {
    SignIn.Command command = SignInRequest.read(body);
    SignIn.Opened opened = Rejection.unlessGranted(passwords.pass(() -> signIn.handle(command)));
    if (!OwnPage.sent(request)) {
      return HttpResponse.created(OpenedSessionResponse.withToken(opened));
    }
    Duration lasts = Duration.between(opened.session().openedAt(), opened.session().expiresAt());
    MutableHttpResponse<OpenedSessionResponse> response =
        HttpResponse.created(OpenedSessionResponse.withoutToken(opened));
    return response.cookie(SessionCookie.carrying(opened.token(), lasts, request));
  }

  /** Signs out of this session. */
  @Delete("/session")
  @SecurityRequirement(name = "bearer")
  @SecurityRequirement(name = "cookie")
  @ApiResponse(responseCode = "204", description = "Signed out")
  HttpResponse<?> close(@Parameter(hidden = true) SignedIn person, HttpRequest<?> request) {
    Rejection.unlessGranted(end.handle(person.account(), person.session()));
    return HttpResponse.noContent().cookie(SessionCookie.forgetting(request));
  }

  /** Where the person is signed in, newest first. */
  @Get("/sessions")
  @SecurityRequirement(name = "bearer")
  @SecurityRequirement(name = "cookie")
  SessionsResponse all(@Parameter(hidden = true) SignedIn person) {
    return SessionsResponse.of(see.handle(person.account()), person.session());
  }

  /** Signs out of another session. */
  @Delete("/sessions/{id}")
  @SecurityRequirement(name = "bearer")
  @SecurityRequirement(name = "cookie")
  @ApiResponse(responseCode = "204", description = "Signed out there")
  HttpResponse<?> closeOther(
      String id, @Parameter(hidden = true) SignedIn person, HttpRequest<?> request) {
    SessionId session = PathIds.read(id, SessionId::new);
    Rejection.unlessGranted(end.handle(person.account(), session));
    return session.equals(person.session())
        ? HttpResponse.noContent().cookie(SessionCookie.forgetting(request))
        : HttpResponse.noContent();
  }
}
