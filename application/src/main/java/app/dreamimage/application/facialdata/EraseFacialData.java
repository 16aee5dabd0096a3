package app.dreamimage.application.facialdata;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/** Erases all facial data of a person, now, because they say so. */
@Enforces({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.RIGHT_TO_DELETION})
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Restriction never lengthens the life of facial data.")
public final class EraseFacialData {

  private final CallOffGenerations callOff;

  public EraseFacialData(CallOffGenerations callOff) {
    this.callOff = callOff;
  }

  /** Erases; answers how many photos were here. */
  public int handle(AccountId account) {
    return callOff.handle(account, ErasureReason.ERASURE_ASKED_FOR);
  }
}
