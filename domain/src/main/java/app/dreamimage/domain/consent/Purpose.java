package app.dreamimage.domain.consent;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;

/** The purposes for which personal data is used. A closed set. */
@Enforces(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
public enum Purpose {
  /** Finding the features of a face in a photo so as to paint it (GDPR Art. 9(2)(a)). */
  FACE_ANALYSIS(LawfulBasis.EXPLICIT_CONSENT),
  /** Making and keeping the artworks that a person orders. */
  IMAGE_GENERATION(LawfulBasis.CONTRACT),
  /** Accounts, subscriptions and notices about them. */
  ACCOUNT_MANAGEMENT(LawfulBasis.CONTRACT),
  /** Messages about the service, support and security. */
  COMMUNICATIONS(LawfulBasis.LEGITIMATE_INTEREST),
  /** Making the service better, from counts that identify nobody. */
  SERVICE_IMPROVEMENT(LawfulBasis.LEGITIMATE_INTEREST),
  /** Doing what the law demands. */
  LEGAL_COMPLIANCE(LawfulBasis.LEGAL_OBLIGATION);

  private final LawfulBasis basis;

  Purpose(LawfulBasis basis) {
    this.basis = basis;
  }

  /** The ground in law on which data may be used for this purpose. */
  public LawfulBasis basis() {
    return basis;
  }

  /** Whether a person is asked before data is used for this purpose. */
  public boolean needsConsent() {
    return basis == LawfulBasis.EXPLICIT_CONSENT;
  }
}
