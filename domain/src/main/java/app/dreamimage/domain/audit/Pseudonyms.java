package app.dreamimage.domain.audit;

import app.dreamimage.domain.account.AccountId;
import java.util.Optional;

/** Driven port: the links between accounts and their pseudonyms. */
public interface Pseudonyms {

  /** Links an account to a pseudonym. */
  void link(AccountId account, Pseudonym pseudonym);

  /** The pseudonym of an account, while the link exists. */
  Optional<Pseudonym> of(AccountId account);

  /** Destroys the link; does nothing if there is none. */
  void unlink(AccountId account);
}
