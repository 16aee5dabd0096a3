package app.dreamimage.domain.rights;

/** How a deadline stands at an instant. */
public enum Standing {
  /** There is time. */
  IN_TIME,
  /** The warning point has come: it must be answered now. */
  DUE_SOON,
  /** The deadline has passed: a broken promise. */
  MISSED
}
