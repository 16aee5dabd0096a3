package app.dreamimage.application;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.ReportSection;

/**
 * A place that holds personal data of one kind. Export and erasure go through all of them, so that
 * what is held is exported, and what is exported is erased.
 */
public interface PersonalDataHolder {

  /** Everything that this place holds about a person. */
  ReportSection report(AccountId person);

  /**
   * Erases all of it, as part of the unit of work under way; answers what is left to be done once
   * that is kept, such as erasing files. What a crash then leaves belongs to nobody, and is swept.
   */
  Runnable erase(AccountId person);
}
