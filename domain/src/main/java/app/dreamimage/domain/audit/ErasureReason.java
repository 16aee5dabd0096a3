package app.dreamimage.domain.audit;

/** Why a photo was erased, or an account. A closed set. */
public enum ErasureReason {
  /** The artwork was finished. */
  DONE,
  /** The artwork could not be made. */
  FAILED,
  /** The person cancelled the generation. */
  CANCELLED,
  /** The person withdrew their consent to face analysis. */
  CONSENT_WITHDRAWN,
  /** The person asked for their facial data to be erased. */
  ERASURE_ASKED_FOR,
  /** The person restricted the use of their data. */
  RESTRICTED,
  /** The photo was due, or had been left behind. */
  OVERDUE,
  /** The upload was refused, or did not arrive in full. */
  NOT_TAKEN_IN,
  /** The account was closed: by the person, on their request, or because it was a child's. */
  ACCOUNT_CLOSED
}
