package app.dreamimage.application.violations;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;

/** Breaks: erases the data of an account that nobody has closed. */
@SuppressWarnings("unused")
class EagerEraser {
  void afterAYear(PersonalDataHolder holder, AccountId idle) {
    holder.erase(idle).run();
  }
}
