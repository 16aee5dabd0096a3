package app.dreamimage.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driven port: the sessions that exist. */
public interface Sessions {

  /** Adds a session. */
  void add(Session session);

  /** The session whose token has this hash. */
  Optional<Session> findByHash(TokenHash hash);

  /** The sessions of an account, newest first. */
  List<Session> of(AccountId account);

  /** Ends one session of an account; answers whether there was one. */
  boolean remove(AccountId account, SessionId id);

  /** Ends every session of an account. */
  void removeAllOf(AccountId account);

  /** Removes the sessions that have expired at this instant; answers how many. */
  int removeExpired(Instant now);
}
