package app.dreamimage.application;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;

/** Driven port: tells whether people have objected to a use of their data (GDPR Art. 21). */
@FunctionalInterface
public interface StandingObjections {

  /** Whether the person's objection to this purpose stands at this moment. */
  boolean against(Purpose purpose, AccountId person);
}
