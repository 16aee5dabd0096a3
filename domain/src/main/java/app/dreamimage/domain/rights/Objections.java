package app.dreamimage.domain.rights;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import java.util.List;

/** Driven port: the objections that stand. */
public interface Objections {

  /** The objections of an account, in the order they were made. */
  List<Objection> of(AccountId account);

  /** Enters an objection; one to the same purpose that stands already stays as it is. */
  void add(AccountId account, Objection objection);

  /** Withdraws the objection to a purpose; answers whether one stood. */
  boolean remove(AccountId account, Purpose purpose);

  /** Removes every objection of an account that is being deleted. */
  void removeAllOf(AccountId account);
}
