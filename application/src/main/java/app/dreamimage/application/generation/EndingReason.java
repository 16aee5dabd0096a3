package app.dreamimage.application.generation;

import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.policy.Reason;

/**
 * Why a generation ends without an artwork.
 *
 * @param told {@code CALLED_OFF} cancels it, any other reason is one for which it failed
 * @param erasure why its photo goes, for the receipt
 */
record EndingReason(Reason told, ErasureReason erasure) {

  /** The person wants it so, by doing what the receipt is to say. */
  static EndingReason calledOff(ErasureReason wish) {
    return new EndingReason(Reason.CALLED_OFF, wish);
  }

  /** It cannot be, or must not be, gone on with. */
  static EndingReason of(Reason refusal) {
    return new EndingReason(
        refusal,
        switch (refusal) {
          case CALLED_OFF -> ErasureReason.CANCELLED;
          case CONSENT_WITHDRAWN -> ErasureReason.CONSENT_WITHDRAWN;
          case PROCESSING_RESTRICTED -> ErasureReason.RESTRICTED;
          case PHOTO_GONE -> ErasureReason.OVERDUE;
          default -> ErasureReason.FAILED;
        });
  }
}
