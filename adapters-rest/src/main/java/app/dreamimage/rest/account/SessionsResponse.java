package app.dreamimage.rest.account;

import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in. */
@Serdeable
@Schema(name = "Sessions")
record SessionsResponse(List<SessionResponse> sessions) {

  /** One session; {@code current} marks the one that asked. */
  @Serdeable
  @Schema(name = "Session")
  record SessionResponse(UUID id, Instant openedAt, Instant expiresAt, boolean current) {}

  static SessionsResponse of(List<Session> sessions, SessionId current) {
    return new SessionsResponse(
        sessions.stream()
            .map(
                session ->
                    new SessionResponse(
                        session.id().value(),
                        session.openedAt(),
                        session.expiresAt(),
                        session.id().equals(current)))
            .toList());
  }
}
