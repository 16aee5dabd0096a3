package app.dreamimage.application.account;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.SessionLifetime;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Opens a session for a person who knows the password of an account. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Without signing in the person could not lift the restriction.")
public final class SignIn {

  /**
   * What a person gives to sign in.
   *
   * @param password is overwritten when the use case returns
   */
  public record Command(EmailAddress email, Password password) {}

  /** A session together with the token that opens it, which is shown this once. */
  public record Opened(Session session, SecretToken token) {}

  private final Accounts accounts;
  private final Sessions sessions;
  private final PasswordProtection protection;
  private final SecretTokens tokens;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;
  private final SessionLifetime lifetime;

  public SignIn(
      Accounts accounts,
      Sessions sessions,
      PasswordProtection protection,
      SecretTokens tokens,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      SessionLifetime lifetime) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.protection = protection;
    this.tokens = tokens;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /** Opens a session; an unknown email and a wrong password are answered alike. */
  public Outcome<Opened> handle(Command command) {
    try (Password password = command.password()) {
      Optional<Account> account = accounts.findByEmail(command.email());
      if (!protection.matches(password, account.map(Account::password)) || account.isEmpty()) {
        Refusal refusal = Refusal.because(Reason.CREDENTIALS_WRONG);
        account.ifPresentOrElse(
            known -> audit.recordRefusal(known.id(), AuditEvent.SIGN_IN_REFUSED, refusal),
            () -> audit.recordRefusal(AuditEvent.SIGN_IN_REFUSED, refusal));
        return Outcome.refused(refusal);
      }
      Optional<ProtectedPassword> renewed =
          protection.isOutdated(account.get().password())
              ? Optional.of(protection.protect(password))
              : Optional.empty();
      return open(account.get(), renewed);
    }
  }

  private Outcome<Opened> open(Account account, Optional<ProtectedPassword> renewed) {
    SecretToken token = tokens.next();
    Instant openedAt = clock.instant();
    Session session =
        new Session(
            new SessionId(ids.next()),
            account.id(),
            tokens.hash(token),
            openedAt,
            lifetime.expiryOfOneOpenedAt(openedAt));
    return unitOfWork.run(
        () -> {
          // The account as it is now: its password may have been changed since it was checked.
          Optional<Account> present =
              accounts
                  .findAndLock(account.id())
                  .filter(now -> now.password().equals(account.password()));
          if (present.isEmpty()) {
            return Outcome.<Opened>refused(Reason.CREDENTIALS_WRONG);
          }
          renewed.ifPresent(password -> accounts.replace(present.get().withPassword(password)));
          sessions.add(session);
          audit.record(account.id(), AuditEvent.SIGNED_IN, Clause.ACCESS_IS_LIMITED);
          return Outcome.granted(new Opened(session, token));
        });
  }
}
