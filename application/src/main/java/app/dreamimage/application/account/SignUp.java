package app.dreamimage.application.account;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.HomeRegion;
import app.dreamimage.domain.account.OldEnough;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;

/** Opens an account for somebody who is old enough and at home in a region that is served. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "There is no account yet that could be restricted.")
public final class SignUp {

  /**
   * What a person gives to open an account.
   *
   * @param password is overwritten when the use case returns
   * @param birthDate is judged and thrown away
   */
  public record Command(
      EmailAddress email,
      Username username,
      Password password,
      LocalDate birthDate,
      Region region) {}

  private final Accounts accounts;
  private final Pseudonyms pseudonyms;
  private final PasswordProtection protection;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Ids ids;
  private final InstantSource clock;
  private final PolicyHistory policy;
  private final Set<Region> served;

  public SignUp(
      Accounts accounts,
      Pseudonyms pseudonyms,
      PasswordProtection protection,
      AuditRecorder audit,
      UnitOfWork unitOfWork,
      Ids ids,
      InstantSource clock,
      PolicyHistory policy,
      Set<Region> served) {
    this.accounts = accounts;
    this.pseudonyms = pseudonyms;
    this.protection = protection;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
    this.policy = policy;
    this.served = Set.copyOf(served);
  }

  /**
   * Opens the account, or says why not. Of an attempt that is refused nothing is kept, not even
   * that there was one (CHILD-1).
   */
  public Outcome<AccountId> handle(Command command) {
    try (Password password = command.password()) {
      Instant now = clock.instant();
      LocalDate today = command.region().dayAt(now);
      return OldEnough.judge(command.birthDate(), today, policy.termsAt(now))
          .then(
              oldEnough ->
                  HomeRegion.of(command.region(), served)
                      .then(home -> open(command, password, oldEnough, home)));
    }
  }

  private Outcome<AccountId> open(
      Command command, Password password, OldEnough oldEnough, HomeRegion home) {
    // Protecting is slow on purpose, so it is done before storage is involved.
    ProtectedPassword kept = protection.protect(password);
    Account account =
        Account.open(
            new AccountId(ids.next()),
            command.email(),
            command.username(),
            kept,
            oldEnough,
            home,
            clock.instant());
    return unitOfWork.run(
        () -> {
          if (!accounts.add(account)) {
            return Outcome.<AccountId>refused(Reason.EMAIL_ALREADY_USED);
          }
          pseudonyms.link(account.id(), new Pseudonym(ids.next()));
          audit.record(
              account.id(),
              AuditEvent.ACCOUNT_OPENED,
              Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD);
          return Outcome.granted(account.id());
        });
  }
}
