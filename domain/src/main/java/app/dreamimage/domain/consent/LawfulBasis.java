package app.dreamimage.domain.consent;

/** The ground in law for a use of personal data (GDPR Art. 6(1) and 9(2)). */
public enum LawfulBasis {
  EXPLICIT_CONSENT,
  CONTRACT,
  LEGITIMATE_INTEREST,
  LEGAL_OBLIGATION
}
