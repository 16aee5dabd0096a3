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
  ACCOUNT,
  /** Avatar and profile, if the person gave them. */
  PROFILE,
  /** The times in which the person is signed in. */
  SESSIONS,
  /** What the person agreed to and withdrew. */
  CONSENTS,
  /** Original photos while they exist, landmarks, and whatever still locates facial features. */
  FACIAL_DATA,
  /** Orders for artworks and how they went. */
  GENERATIONS,
  /** The finished artworks. */
  ARTWORKS,
  /** Requests, inquiries, restriction and objections. */
  RIGHTS,
  /** Notices to the person, and what they accepted by use. */
  NOTICES,
  /** To whom data of the person was disclosed. */
  DISCLOSURES,
  /** Receipts for what was erased. */
  RECEIPTS;

  /** The purposes that data of this category may be used for. */
  public Set<Purpose> purposes() {
    return switch (this) {
      case ACCOUNT ->
          Set.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.COMMUNICATIONS, Purpose.LEGAL_COMPLIANCE);
      case PROFILE -> Set.of(Purpose.ACCOUNT_MANAGEMENT);
      case SESSIONS -> Set.of(Purpose.ACCOUNT_MANAGEMENT);
      case CONSENTS ->
          Set.of(Purpose.FACE_ANALYSIS, Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE);
      case FACIAL_DATA -> Set.of(Purpose.FACE_ANALYSIS);
      case GENERATIONS -> Set.of(Purpose.IMAGE_GENERATION);
      case ARTWORKS -> Set.of(Purpose.IMAGE_GENERATION);
      case RIGHTS -> Set.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE);
      case NOTICES -> Set.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.COMMUNICATIONS);
      case DISCLOSURES -> Set.of(Purpose.LEGAL_COMPLIANCE);
      case RECEIPTS -> Set.of(Purpose.ACCOUNT_MANAGEMENT, Purpose.LEGAL_COMPLIANCE);
    };
  }

  /** Grants a use of data of this category if the purpose is one of its own. */
  public Outcome<Purpose> use(Purpose purpose) {
    return purposes().contains(purpose)
        ? Outcome.granted(purpose)
        : Outcome.refused(
            this == FACIAL_DATA ? Reason.PURPOSE_NOT_ALLOWED : Reason.PURPOSE_NOT_OF_THE_CATEGORY);
  }
}
