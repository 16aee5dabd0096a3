package app.dreamimage.storage.account;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.TokenHash;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A session as a row. */
@MappedEntity("session")
record SessionRow(
    @Id UUID id, UUID accountId, String tokenHash, Instant openedAt, Instant expiresAt) {

  static SessionRow of(Session session) {
    return new SessionRow(
        session.id().value(),
        session.account().value(),
        session.hash().value(),
        session.openedAt(),
        session.expiresAt());
  }

  Session toSession() {
    return new Session(
        new SessionId(id), new AccountId(accountId), new TokenHash(tokenHash), openedAt, expiresAt);
  }

  @Override
  public String toString() {
    return "SessionRow[not shown]";
  }
}
