package app.dreamimage.domain.consent;

import app.dreamimage.domain.account.AccountId;

/** Driven port: the consent decisions of all people. Decisions are added, never changed. */
public interface Consents {

  /** Everything an account has decided, oldest first; empty if it has never been asked. */
  ConsentHistory of(AccountId account);

  /** Adds a decision. */
  void add(AccountId account, ConsentDecision decision);

  /** Removes every decision of an account that is being deleted. */
  void removeAllOf(AccountId account);
}
