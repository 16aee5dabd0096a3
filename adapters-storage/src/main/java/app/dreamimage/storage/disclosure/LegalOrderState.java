package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.DeclinedOrder;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalOrder;

/** The state of a legal order, as the table has it. */
enum LegalOrderState {
  REGISTERED,
  APPROVED,
  DECLINED,
  EXECUTED;

  static LegalOrderState of(LegalOrder order) {
    if (order instanceof ApprovedOrder) {
      return APPROVED;
    }
    if (order instanceof DeclinedOrder) {
      return DECLINED;
    }
    return order instanceof ExecutedOrder ? EXECUTED : REGISTERED;
  }
}
