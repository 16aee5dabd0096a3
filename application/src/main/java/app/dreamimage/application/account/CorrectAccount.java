package app.dreamimage.application.account;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.HomeRegion;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;
import java.util.Set;

/** Puts right what a person gave about themselves. */
@Enforces({Clause.RIGHT_TO_CORRECTION, Clause.DATA_STAYS_IN_THE_HOME_REGION})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right to correction is not restricted.")
public final class CorrectAccount {

  /**
   * What is right from now on; what is empty stays as it is.
   *
   * @param email together with the proof that the person reads it
   */
  public record Command(
      AccountId account,
      Optional<Username> username,
      Optional<ConfirmedEmail> email,
      Optional<Region> region) {

    /** Another user name. */
    public static Command of(AccountId account, Username username) {
      return new Command(account, Optional.of(username), Optional.empty(), Optional.empty());
    }
  }

  private final Accounts accounts;
  private final AuditRecorder audit;
  private final UnitOfWork unitOfWork;
  private final Set<Region> served;

  public CorrectAccount(
      Accounts accounts, AuditRecorder audit, UnitOfWork unitOfWork, Set<Region> served) {
    this.accounts = accounts;
    this.audit = audit;
    this.unitOfWork = unitOfWork;
    this.served = Set.copyOf(served);
  }

  /** Corrects all of it, or nothing and says why. */
  public Outcome<Account> handle(Command command) {
    AccountId id = command.account();
    return unitOfWork.run(
        () -> {
          Optional<Account> account = accounts.findAndLock(id);
          if (account.isEmpty()) {
            return Outcome.<Account>refused(Reason.NOT_THERE);
          }
          Account named = command.username().map(account.get()::with).orElse(account.get());
          Account readdressed = command.email().map(named::with).orElse(named);
          return move(readdressed, command.region())
              .then(this::keep)
              .map(
                  corrected -> {
                    audit.record(id, AuditEvent.ACCOUNT_CORRECTED, Clause.RIGHT_TO_CORRECTION);
                    return corrected;
                  })
              .onRefusal(no -> audit.recordRefusal(id, AuditEvent.CORRECTION_REFUSED, no));
        });
  }

  private Outcome<Account> move(Account account, Optional<Region> region) {
    return region.isEmpty()
        ? Outcome.granted(account)
        : HomeRegion.of(region.get(), served).map(account::with);
  }

  /** It is there and held, so that only an email that is another's can keep it from being kept. */
  private Outcome<Account> keep(Account corrected) {
    return accounts.replace(corrected)
        ? Outcome.granted(corrected)
        : Outcome.refused(Reason.EMAIL_ALREADY_USED);
  }
}
