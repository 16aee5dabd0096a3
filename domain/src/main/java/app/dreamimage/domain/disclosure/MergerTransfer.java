package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Proof that data of a person may go over to the receiver of a merger at this moment. */
@Enforces(Clause.MERGER_BINDS_THE_RECEIVER)
public final class MergerTransfer {

  private MergerTransfer() {}

  /**
   * Data goes over only to a receiver who has accepted the policy now in force, after the person
   * was given notice, and under the protection that every transfer needs.
   *
   * @param noticeGivenAt when the person was given notice, empty if they were not
   */
  public static Outcome<MergerTransfer> of(
      Merger merger,
      Region home,
      Optional<Instant> noticeGivenAt,
      PolicyVersion inForce,
      SureInstant at) {
    if (merger.acceptance().filter(given -> given.version().equals(inForce)).isEmpty()) {
      return Outcome.refused(Reason.MERGER_TERMS_NOT_ACCEPTED);
    }
    if (noticeGivenAt.filter(given -> given.isBefore(at.instant())).isEmpty()) {
      return Outcome.refused(Reason.MERGER_NOT_ANNOUNCED);
    }
    return Transfer.of(home, merger.destination(), DataCategory.ACCOUNT, at)
        .map(transfer -> new MergerTransfer());
  }

  /** What goes over: everything but facial data, which goes to nobody. */
  @Enforces(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  public Set<DataCategory> categories() {
    return EnumSet.complementOf(EnumSet.of(DataCategory.FACIAL_DATA));
  }
}
