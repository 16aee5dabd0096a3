package app.dreamimage.domain.consent;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Set;

/**
 * The kinds of personal data that the service holds, each with the purposes it may be used for. A
 * closed set: what fits in none of them is not held.
 */
@Enforces({
  Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES,
  Clause.FACIAL_DATA_SERVES_THE_ARTWORK,
  Clause.FACIAL_DATA_NEVER_IDENTIFIES
})
public enum DataCategory {
  /** Email, user name, protected password, region, and the link to the audit trail. */
  ACCOUNT(Purpose.ACCOUNT_MANAGEMENT, Purpose.COMMUNICATIONS, Purpose.LEGAL_COMPLIANCE),
  /** Avatar and profile, if the person gave them. */
  PROFILE(Purpose.ACCOUNT_MANAGEMENT),
  /** The times in which the person is signed in. */
  SESSIONS(Purpose.ACCOUNT_MANAGEMENT),
  /** What the person agreed to and withdrew. */
  CONSENTS(Purpose.FACE_ANALYSIS, Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE),
  /** Original photos while they exist, landmarks, and whatever still locates facial features. */
  FACIAL_DATA(Purpose.FACE_ANALYSIS),
  /** Orders for artworks and how they went. */
  GENERATIONS(Purpose.IMAGE_GENERATION),
  /** The finished artworks. */
  ARTWORKS(Purpose.IMAGE_GENERATION),
  /** Requests, inquiries, restriction and objections. */
  RIGHTS(Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE),
  /** Notices to the person, and what they accepted by use. */
  NOTICES(Purpose.ACCOUNT_MANAGEMENT, Purpose.COMMUNICATIONS),
  /** To whom data of the person was disclosed. */
  DISCLOSURES(Purpose.LEGAL_COMPLIANCE),
  /** Receipts for what was erased. */
  RECEIPTS(Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE);

  // What Set.of gives cannot be changed, which its type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Purpose> purposes;

  DataCategory(Purpose... purposes) {
    this.purposes = Set.of(purposes);
  }

  /** The purposes that data of this category may be used for. */
  public Set<Purpose> purposes() {
    return purposes;
  }

  /** Grants a use of data of this category if the purpose is one of its own. */
  public Outcome<Purpose> use(Purpose purpose) {
    return purposes().contains(purpose)
        ? Outcome.granted(purpose)
        : Outcome.refused(
            this == FACIAL_DATA ? Reason.PURPOSE_NOT_ALLOWED : Reason.PURPOSE_NOT_OF_THE_CATEGORY);
  }
}
