package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.AccountId;
import java.util.List;

/** Driven port: the register of what data went to whom. Entries are added, never changed. */
public interface Disclosures {

  /** Adds an entry. */
  void add(Disclosure disclosure);

  /** The entries about a person, in the order they were added. */
  List<Disclosure> of(AccountId person);

  /** Removes every entry about a person. */
  void removeAllOf(AccountId person);
}
