package app.dreamimage.storage.account;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.TokenHash;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in the database. */
@Singleton
final class JdbcSessions implements Sessions {

  private final SessionRows rows;

  JdbcSessions(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Session session) {
    rows.save(SessionRow.of(session));
  }

  @Override
  public Optional<Session> findByHash(TokenHash hash) {
    return rows.findByTokenHash(hash.value()).map(SessionRow::toSession);
  }

  @Override
  public List<Session> of(AccountId account) {
    return rows.of(account.value()).stream().map(SessionRow::toSession).toList();
  }

  @Override
  public boolean remove(AccountId account, SessionId id) {
    return rows.delete(account.value(), id.value()) == 1;
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }

  @Override
  public int removeExpired(Instant now) {
    return rows.deleteExpired(now);
  }
}
