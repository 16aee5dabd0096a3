package app.dreamimage.domain.rights;

/** The grounds on which a request may be turned down. A closed set: there is no free text. */
public enum RefusalGround {
  /** Nobody has shown that the request is the person's own (GDPR Art. 12(6)). */
  IDENTITY_NOT_CONFIRMED,
  /** It plainly asks for nothing that the right gives (GDPR Art. 12(5)). */
  MANIFESTLY_UNFOUNDED,
  /** It repeats without cause what was answered before (GDPR Art. 12(5)). */
  EXCESSIVE
}
