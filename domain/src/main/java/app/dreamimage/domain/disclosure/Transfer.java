package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** Proof that data of a person may go to a destination: it stays at home, or is protected there. */
@Enforces({
  Clause.TRANSFERS_NEED_SAFEGUARDS,
  Clause.FACIAL_DATA_HAS_TRANSFER_PROTECTION,
  Clause.DATA_STAYS_IN_THE_HOME_REGION
})
public final class Transfer {

  private Transfer() {}

  /**
   * Data leaves a person's home region only under a safeguard that is in force, whatever data it is
   * and whosever hands it goes into. Two places that are both merely elsewhere are not the same.
   */
  public static Outcome<Transfer> of(
      Region home, Destination to, DataCategory category, SureInstant at) {
    boolean staysAtHome = to.region() == home && home != Region.ELSEWHERE;
    boolean isProtected =
        to.safeguard()
            .filter(safeguard -> safeguard.protects(to.region(), to.standing(), at.instant()))
            .isPresent();
    return staysAtHome || isProtected
        ? Outcome.granted(new Transfer())
        : Outcome.refused(reason(home, category));
  }

  private static Reason reason(Region home, DataCategory category) {
    if (category == DataCategory.FACIAL_DATA) {
      return Reason.FACIAL_DATA_WITHOUT_SAFEGUARD;
    }
    return home == Region.EUROPEAN_ECONOMIC_AREA
        ? Reason.TRANSFER_WITHOUT_SAFEGUARD
        : Reason.OUTSIDE_HOME_REGION;
  }
}
