package app.dreamimage.application.policy;

import app.dreamimage.domain.policy.Reason;

/** What a person is told when a rule says no: what is the matter, and what they can do about it. */
public final class RefusalText {

  private RefusalText() {}

  /** One or two sentences in English, the same over HTTP, on the page and on the command line. */
  public static String of(Reason reason) {
    return switch (reason) {
      case AGE_BELOW_MINIMUM ->
          "This service is not for children under 13. Nothing of what was entered has been kept.";
      case EMAIL_ALREADY_USED ->
          "This email already has an account. Sign in, or use another email.";
      case REGION_NOT_SERVED ->
          "Your data would have to leave your region, so no account can be opened there yet.";
      case CREDENTIALS_WRONG -> "Email and password do not fit together. Check both and try again.";
      case NOT_THERE -> "There is nothing here, or it is not yours.";
      case CONSENT_NEVER_GIVEN ->
          "We may look for the face in your photo only after you have agreed to it.";
      case CONSENT_WITHDRAWN ->
          "You have withdrawn your consent to face analysis. Give it again to go on.";
      case CONSENT_PREDATES_WORDING ->
          "The promises about face analysis have changed since you agreed. Read them and decide anew.";
      case WORDING_NOT_IN_FORCE ->
          "The wording you agreed to is not the one in force. Read the present one and decide anew.";
      case PURPOSE_NEEDS_NO_CONSENT ->
          "This purpose does not rest on consent, so there is none to give.";
      case PURPOSE_NOT_ALLOWED -> "Facial data is used for your artwork and for nothing else.";
      case TOO_MANY_WAITING ->
          "Several of your pictures are still being painted. Wait for one, or cancel one.";
      case QUEUE_FULL ->
          "The studio is busy and takes no photo it cannot paint soon. Try again shortly.";
      case PHOTO_EMPTY -> "The file is empty. Choose a photo.";
      case PHOTO_TOO_LARGE -> "The file is larger than 25 MB. Choose a smaller one.";
      case PHOTO_KIND_UNKNOWN -> "This is not a JPEG, PNG or WebP photo. Save it as one of these.";
      case PHOTO_TOO_MANY_PIXELS ->
          "The photo has more than 64 million pixels. Make it smaller and try again.";
      case PHOTO_ANIMATED -> "The file is an animation. Choose a single picture.";
      case PHOTO_DAMAGED -> "The file is cut off or damaged. Save the photo anew and try again.";
      case UPLOAD_CUT_OFF -> "The upload was interrupted and nothing was kept. Try again.";
      case NO_FACE_FOUND -> "No face was found. Try a brighter photo, taken from the front.";
      case FACE_TOO_SMALL -> "The face is too small in this photo. Come closer, or crop the photo.";
      case TOO_MANY_FACES ->
          "There are more faces than can be painted well. Choose a smaller group.";
      case STUDIO_STOPPED ->
          "The studio stopped while painting. Your photo has been erased; please try again.";
      case STUDIO_TOOK_TOO_LONG ->
          "Painting took too long and was stopped. Your photo has been erased; try a smaller size.";
      case CALLED_OFF -> "This was called off, and the photo has been erased.";
      case PHOTO_GONE -> "The photo has been erased, as promised, before it could be painted.";
      case GENERATION_ALREADY_ENDED -> "This has already ended; its photo has been erased.";
    };
  }
}
