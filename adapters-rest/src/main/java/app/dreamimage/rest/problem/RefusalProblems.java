package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.Reason;
import java.util.Locale;

/** How each reason for which a rule says no is told to a person. */
public final class RefusalProblems {

  private RefusalProblems() {}

  /** The type of problem for a reason. */
  public static ProblemType typeOf(Reason reason) {
    return switch (reason) {
      case AGE_BELOW_MINIMUM ->
          type(
              reason,
              403,
              "You cannot open an account",
              "This service is not for children under 13. Nothing that you entered was kept.");
      case EMAIL_ALREADY_USED ->
          type(
              reason,
              409,
              "This email already has an account",
              "Sign in with it, or use another email address.");
      case REGION_NOT_SERVED ->
          type(
              reason,
              403,
              "Your region is not served",
              "Your data would have to leave your region, so no account was opened. Nothing was"
                  + " kept.");
      case CREDENTIALS_WRONG ->
          type(
              reason,
              401,
              "Email and password do not match an account",
              "Check both and try again.");
      case NOT_THERE ->
          type(
              reason,
              404,
              "There is nothing here",
              "It may have been deleted, or it belongs to another account.");
      case CONSENT_NEVER_GIVEN ->
          type(
              reason,
              403,
              "You have not agreed to face analysis",
              "Agree to face analysis first; without it no artwork can be made from your photo.");
      case CONSENT_WITHDRAWN ->
          type(
              reason,
              403,
              "You do not agree to face analysis any more",
              "Agree again if you want an artwork made from your photo.");
      case CONSENT_PREDATES_WORDING ->
          type(
              reason,
              403,
              "Your consent was given under an earlier policy",
              "Read what has changed, then agree to face analysis again.");
      case WORDING_NOT_IN_FORCE ->
          type(
              reason,
              409,
              "The policy has changed meanwhile",
              "Read the version now in force and decide again.");
      case PURPOSE_NEEDS_NO_CONSENT ->
          type(
              reason,
              400,
              "Nobody is asked to agree to this purpose",
              "Only purposes that are listed with needsConsent can be decided.");
      case PURPOSE_NOT_ALLOWED ->
          type(
              reason,
              403,
              "Facial data is not used for this purpose",
              "It serves the making of your artwork and nothing else.");
      case TOO_MANY_WAITING ->
          type(
              reason,
              429,
              "You already have as many artworks under way as you may",
              "Wait until one of them is done, or call one off.");
      case QUEUE_FULL ->
          type(
              reason,
              503,
              "The studio is busy",
              "Your photo was not taken in. Try again in a little while.");
      case PHOTO_EMPTY ->
          type(reason, 400, "The file is empty", "Choose a photo and send it again.");
      case PHOTO_TOO_LARGE ->
          type(
              reason,
              413,
              "The photo is too large",
              "Send a file of at most 25 MB. Nothing of this one was kept.");
      case PHOTO_KIND_UNKNOWN ->
          type(
              reason,
              415,
              "This is not a kind of image we take",
              "Send a JPEG, PNG or WebP file. Its name does not matter, its content does.");
      case PHOTO_TOO_MANY_PIXELS ->
          type(
              reason,
              422,
              "The photo has too many pixels",
              "Send one of at most 64 megapixels; most devices can save a smaller copy.");
      case PHOTO_ANIMATED ->
          type(reason, 422, "The image is animated", "Send a picture that does not move.");
      case PHOTO_DAMAGED ->
          type(
              reason,
              422,
              "The photo is damaged",
              "It cannot be read to its end. Open it on your device, save it anew and send that.");
      case UPLOAD_CUT_OFF ->
          type(
              reason,
              400,
              "The photo did not arrive in full",
              "Nothing of it was kept. Check your connection and send it again.");
      case NO_FACE_FOUND ->
          type(
              reason,
              422,
              "No face was found",
              "Choose a photo in which the face is well lit, not covered, and looks roughly at the"
                  + " camera.");
      case FACE_TOO_SMALL ->
          type(
              reason,
              422,
              "The face is too small",
              "Choose a photo taken from nearer, or cut it to the face.");
      case TOO_MANY_FACES ->
          type(reason, 422, "There are too many faces", "Choose a photo with fewer people in it.");
      case STUDIO_STOPPED ->
          type(
              reason,
              422,
              "The studio could not finish this photo",
              "Your photo has been erased. Try again, or try another photo.");
      case STUDIO_TOOK_TOO_LONG ->
          type(
              reason,
              422,
              "The painting took too long",
              "Your photo has been erased. Try a smaller size or another photo.");
      case CALLED_OFF ->
          type(
              reason,
              409,
              "This was called off",
              "The photo has been erased. Send it again if you want the artwork after all.");
      case PHOTO_GONE ->
          type(
              reason,
              410,
              "The photo no longer exists",
              "It was erased before the artwork could be made. Send it again if you want to.");
      case GENERATION_ALREADY_ENDED ->
          type(
              reason,
              409,
              "This has already ended",
              "There is nothing left to call off; its photo has been erased.");
    };
  }

  private static ProblemType type(Reason reason, int status, String title, String advice) {
    String slug = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ProblemType(slug, status, title, advice);
  }
}
