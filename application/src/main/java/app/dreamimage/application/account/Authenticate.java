package app.dreamimage.application.account;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.Sessions;
import java.time.InstantSource;
import java.util.Optional;

/** Finds the session that a token opens. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Without a session the person could not use any of their rights.")
public final class Authenticate {

  private final Sessions sessions;
  private final SecretTokens tokens;
  private final AcceptUpdateByUse acceptUpdate;
  private final InstantSource clock;

  public Authenticate(
      Sessions sessions, SecretTokens tokens, AcceptUpdateByUse acceptUpdate, InstantSource clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.acceptUpdate = acceptUpdate;
    this.clock = clock;
  }

  /** The session, while it is open. To ask for it is to use the service. */
  public Optional<Session> handle(SecretToken token) {
    Optional<Session> open =
        sessions
            .findByHash(tokens.hash(token))
            .filter(session -> session.isOpenAt(clock.instant()));
    open.ifPresent(session -> acceptUpdate.handle(session.account()));
    return open;
  }
}
