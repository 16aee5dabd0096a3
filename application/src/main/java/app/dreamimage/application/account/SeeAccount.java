package app.dreamimage.application.account;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Shows a person their account. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeAccount {

  private final Accounts accounts;

  public SeeAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account, or that it is not there. */
  public Outcome<Account> handle(AccountId id) {
    return accounts
        .find(id)
        .map(Outcome::granted)
        .orElseGet(() -> Outcome.refused(Reason.NOT_THERE));
  }
}
