package app.dreamimage.domain.audit;

/** Why a photo was erased, or an account. A closed set. */
public enum ErasureReason {
  /** The artwork was finished. */
  DONE,
  /** The artwork could not be made. */
  FAILED,
  /** The person called it off: cancelled, withdrew consent or asked for the erasure. */
  CALLED_OFF,
  /** The photo was due, or had been left behind. */
  OVERDUE,
  /** The upload was refused, or did not arrive in full. */
  NOT_TAKEN_IN,
  /** The person closed the account. */
  ACCOUNT_CLOSED
}
