package app.dreamimage.domain.audit;

import app.dreamimage.domain.consent.Purpose;

/** What can be written into the audit trail. A closed set: there is no free text. */
public enum AuditEvent {
  ACCOUNT_OPENED(Purpose.ACCOUNT_MANAGEMENT),
  ACCOUNT_REFUSED(Purpose.ACCOUNT_MANAGEMENT),
  ACCOUNT_CLOSED(Purpose.ACCOUNT_MANAGEMENT),
  SIGNED_IN(Purpose.ACCOUNT_MANAGEMENT),
  SIGN_IN_REFUSED(Purpose.ACCOUNT_MANAGEMENT),
  CONSENT_GIVEN(Purpose.FACE_ANALYSIS),
  CONSENT_WITHDRAWN(Purpose.FACE_ANALYSIS),
  CONSENT_REFUSED(Purpose.FACE_ANALYSIS),
  GENERATION_QUEUED(Purpose.IMAGE_GENERATION),
  GENERATION_REFUSED(Purpose.IMAGE_GENERATION),
  PHOTO_HANDED_TO_STUDIO(Purpose.FACE_ANALYSIS),
  IMAGE_STORED(Purpose.IMAGE_GENERATION),
  PHOTO_ERASED(Purpose.FACE_ANALYSIS),
  ORPHAN_ERASED(Purpose.FACE_ANALYSIS),
  GENERATION_DONE(Purpose.IMAGE_GENERATION),
  GENERATION_FAILED(Purpose.IMAGE_GENERATION),
  GENERATION_CANCELLED(Purpose.IMAGE_GENERATION),
  IMAGE_DELETED(Purpose.IMAGE_GENERATION);

  private final Purpose purpose;

  AuditEvent(Purpose purpose) {
    this.purpose = purpose;
  }

  /** For which purpose personal data was, or would have been, used. */
  public Purpose purpose() {
    return purpose;
  }
}
