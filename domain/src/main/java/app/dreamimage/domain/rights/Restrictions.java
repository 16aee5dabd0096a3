package app.dreamimage.domain.rights;

import app.dreamimage.domain.account.AccountId;
import java.util.Optional;

/** Driven port: the restrictions that stand. */
public interface Restrictions {

  /** The restriction of an account, if one stands. */
  Optional<Restriction> of(AccountId account);

  /** Sets a restriction; one that stands already stays as it is. */
  void add(AccountId account, Restriction restriction);

  /** Lifts the restriction; answers whether one stood. */
  boolean remove(AccountId account);
}
