package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proof that data of a person may go over to the receiver of a merger at this moment. */
@Enforces(Clause.MERGER_BINDS_THE_RECEIVER)
public final class MergerTransfer {

  private static final List<Purpose> GOING_ON =
      List.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.IMAGE_GENERATION, Purpose.LEGAL_COMPLIANCE);

  private MergerTransfer() {}

  /**
   * Data goes over only to a receiver who has accepted the policy now in force, after notice has
   * reached the person, and under the protection that every transfer needs.
   *
   * @param noticeReachedAt when notice first reached the person, empty if it has not
   */
  public static Outcome<MergerTransfer> of(
      Merger merger,
      Region home,
      Optional<Instant> noticeReachedAt,
      PolicyVersion inForce,
      SureInstant at) {
    if (merger.acceptance().filter(given -> given.version().equals(inForce)).isEmpty()) {
      return Outcome.refused(Reason.MERGER_TERMS_NOT_ACCEPTED);
    }
    if (noticeReachedAt.filter(reached -> reached.isBefore(at.instant())).isEmpty()) {
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

  /**
   * For which purpose data of a category goes over: the receiver goes on with what it is held for.
   *
   * @throws IllegalArgumentException if the category does not go over
   */
  @Enforces(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  public Purpose purposeOf(DataCategory category) {
    return GOING_ON.stream()
        .filter(category.purposes()::contains)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("category: goes to nobody"));
  }
}
