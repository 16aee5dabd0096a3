package app.dreamimage.rest.problem;

import app.dreamimage.application.policy.RefusalText;
import app.dreamimage.domain.policy.Reason;
import java.util.Locale;

/** Under which type and status each reason for which a rule says no is told over HTTP. */
public final class RefusalProblems {

  private RefusalProblems() {}

  /** The type of problem for a reason. */
  public static ProblemType typeOf(Reason reason) {
    return new ProblemType(
        reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        statusOf(reason),
        RefusalText.happened(reason),
        RefusalText.nextStep(reason));
  }

  private static int statusOf(Reason reason) {
    return switch (reason) {
      case PHOTO_EMPTY, UPLOAD_CUT_OFF, PURPOSE_NEEDS_NO_CONSENT, PURPOSE_NOT_OBJECTABLE -> 400;
      case CREDENTIALS_WRONG -> 401;
      case AGE_BELOW_MINIMUM,
          PROCESSING_RESTRICTED,
          PURPOSE_OBJECTED,
          ADDRESS_NOT_CONFIRMED,
          IDENTITY_NOT_CONFIRMED,
          REGION_NOT_SERVED,
          CONSENT_NEVER_GIVEN,
          CONSENT_WITHDRAWN,
          CONSENT_PREDATES_WORDING,
          PURPOSE_NOT_ALLOWED,
          PURPOSE_NOT_OF_THE_CATEGORY ->
          403;
      case PERMISSION_MISSING,
          NOT_REGISTERED_FOR_RECIPIENT,
          FACIAL_DATA_NOT_SHARED,
          CONTRACT_NOT_IN_FORCE,
          TRANSFER_WITHOUT_SAFEGUARD,
          FACIAL_DATA_WITHOUT_SAFEGUARD,
          OUTSIDE_HOME_REGION,
          SECOND_PERSON_NEEDED,
          MERGER_TERMS_NOT_ACCEPTED,
          MERGER_NOT_ANNOUNCED ->
          403;
      case STAFF_EMAIL_ALREADY_USED, ORDER_NOT_AT_THIS_STEP, CLOCK_UNSURE, RECEIPT_NOT_BORNE_OUT ->
          409;
      case NOT_THERE, SENDER_UNKNOWN, RECIPIENT_UNKNOWN -> 404;
      case EMAIL_ALREADY_USED,
          IDENTITY_ALREADY_CONFIRMED,
          REQUEST_ALREADY_CLOSED,
          EXTENSION_NOT_AGREED,
          EXTENSION_TOO_LATE,
          EXTENDED_ALREADY,
          INQUIRY_ALREADY_ANSWERED,
          ORDERED_ALREADY,
          WORDING_NOT_IN_FORCE,
          VERSION_NOT_LATER,
          PROMISE_CHANGED_IN_MINOR_VERSION,
          NUMBER_OF_THE_TEXT_NOT_KEPT,
          NOTICE_CANNOT_BE_DECLINED,
          CALLED_OFF,
          GENERATION_ALREADY_ENDED ->
          409;
      case PHOTO_GONE, EXPORT_ABANDONED -> 410;
      case PHOTO_TOO_LARGE -> 413;
      case PHOTO_KIND_UNKNOWN, PHOTO_CODING_UNKNOWN -> 415;
      case PHOTO_TOO_MANY_PIXELS,
          PHOTO_ANIMATED,
          PHOTO_DAMAGED,
          PHOTO_CUT_OFF,
          NO_FACE_FOUND,
          FACE_TOO_SMALL,
          TOO_MANY_FACES,
          STUDIO_STOPPED,
          STUDIO_TOOK_TOO_LONG ->
          422;
      case TOO_MANY_WAITING -> 429;
      case QUEUE_FULL -> 503;
    };
  }
}
