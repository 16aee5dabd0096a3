package app.dreamimage.domain.account;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import java.time.Duration;
import java.time.Instant;

/** Builds sessions for tests; each has an id and a token hash of its own. */
public final class SessionBuilder {

  private AccountId account = new AccountId(Fresh.uuid());
  private TokenHash hash = new TokenHash(String.format("%064x", Fresh.number()));
  private Instant openedAt = Moments.NOON;
  private Duration open = Duration.ofDays(1);

  private SessionBuilder() {}

  /** A session of a day. */
  public static SessionBuilder aSession() {
    return new SessionBuilder();
  }

  public SessionBuilder of(AccountId given) {
    account = given;
    return this;
  }

  public SessionBuilder withHash(TokenHash given) {
    hash = given;
    return this;
  }

  public SessionBuilder openedAt(Instant given) {
    openedAt = given;
    return this;
  }

  public SessionBuilder lasting(Duration given) {
    open = given;
    return this;
  }

  public Session build() {
    return new Session(new SessionId(Fresh.uuid()), account, hash, openedAt, openedAt.plus(open));
  }
}
