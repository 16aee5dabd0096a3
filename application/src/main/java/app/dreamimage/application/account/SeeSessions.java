package app.dreamimage.application.account;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.Sessions;
import java.time.InstantSource;
import java.util.List;

/** Shows a person where they are signed in. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeSessions {

  private final Sessions sessions;
  private final InstantSource clock;

  public SeeSessions(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The open sessions of an account, newest first. */
  public List<Session> handle(AccountId account) {
    return sessions.of(account).stream()
        .filter(session -> session.isOpenAt(clock.instant()))
        .toList();
  }
}
