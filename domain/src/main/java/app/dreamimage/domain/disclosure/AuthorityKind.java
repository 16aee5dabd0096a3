package app.dreamimage.domain.disclosure;

/** Who can order a disclosure. */
public enum AuthorityKind {
  COURT,
  PUBLIC_PROSECUTOR,
  POLICE,
  SUPERVISORY_AUTHORITY,
  TAX_AUTHORITY
}
