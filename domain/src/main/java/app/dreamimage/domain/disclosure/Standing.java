package app.dreamimage.domain.disclosure;

/** How somebody who receives data stands to the one who answers for it. */
public enum Standing {
  /** A part of the controller: the same company, at the same or another place. */
  OWN,
  /** Anybody else. */
  THIRD_PARTY
}
