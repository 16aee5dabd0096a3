package app.dreamimage.domain.disclosure;

/** What a contract with a provider has to say (GDPR Art. 28(3)(a) to (h)). */
public enum ProcessingTerm {
  ONLY_ON_INSTRUCTION,
  CONFIDENTIALITY,
  SECURITY,
  SUBPROCESSORS_ONLY_WITH_LEAVE,
  HELP_WITH_RIGHTS,
  HELP_WITH_DUTIES,
  ERASURE_AT_THE_END,
  INSPECTION
}
