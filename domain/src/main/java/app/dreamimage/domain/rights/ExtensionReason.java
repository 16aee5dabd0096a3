package app.dreamimage.domain.rights;

/** Why an answer may take longer (GDPR Art. 12(3)). A closed set. */
public enum ExtensionReason {
  COMPLEXITY,
  NUMBER_OF_REQUESTS
}
