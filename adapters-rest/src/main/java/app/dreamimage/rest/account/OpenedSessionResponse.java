package app.dreamimage.rest.account;

import app.dreamimage.application.account.SignIn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The session that was opened.
 *
 * @param token shown this once, and only to programs: the page has its cookie
 */
@Serdeable
@Schema(name = "OpenedSession")
record OpenedSessionResponse(UUID id, @Nullable String token, Instant expiresAt) {

  static OpenedSessionResponse withToken(SignIn.Opened opened) {
    return new OpenedSessionResponse(
        opened.session().id().value(), opened.token().value(), opened.session().expiresAt());
  }

  static OpenedSessionResponse withoutToken(SignIn.Opened opened) {
    return new OpenedSessionResponse(
        opened.session().id().value(), null, opened.session().expiresAt());
  }

  @Override
  public String toString() {
    return "OpenedSessionResponse[not shown]";
  }
}
