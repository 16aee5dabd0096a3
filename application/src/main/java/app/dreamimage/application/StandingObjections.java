package app.dreamimage.application;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;

/**
 * Driven port: tells whether people have objected to a use of their data (GDPR Art. 21), of which a
 * restriction is the widest (Art. 18).
 */
@FunctionalInterface
public interface StandingObjections {

  /** Whether an objection or a restriction of the person stands against this purpose now. */
  boolean against(Purpose purpose, AccountId person);
}
