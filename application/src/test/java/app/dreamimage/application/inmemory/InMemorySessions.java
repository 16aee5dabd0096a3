package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.TokenHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sessions in memory. */
public final class InMemorySessions implements Sessions {

  private final Rows<SessionId, Session> rows;

  public InMemorySessions(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Session session) {
    rows.insert(session.id(), session);
  }

  @Override
  public Optional<Session> findByHash(TokenHash hash) {
    return rows.where(session -> session.hash().equals(hash)).stream().findFirst();
  }

  @Override
  public List<Session> of(AccountId account) {
    return rows.whereLastFirst(
        session -> session.account().equals(account),
        Comparator.comparing(Session::openedAt).reversed());
  }

  @Override
  public boolean remove(AccountId account, SessionId id) {
    return rows.removeIf(session -> session.id().equals(id) && session.account().equals(account))
        > 0;
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(session -> session.account().equals(account));
  }

  @Override
  public int removeExpired(Instant now) {
    return rows.removeIf(session -> !now.isBefore(session.expiresAt()));
  }
}
