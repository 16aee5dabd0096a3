package app.dreamimage.application.policy;

import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;

/**
 * What a person is told when a rule says no, in English: the one place for it, whether they are
 * told over HTTP, by the page or on the command line.
 */
public final class RefusalText {

  private static final long MEGABYTES = PhotoLimits.STANDARD.bytes() / 1_000_000;
  private static final long MEGAPIXELS = PhotoLimits.STANDARD.pixels() / 1_000_000;
  private static final long WEBP_MEGAPIXELS = PhotoLimits.STANDARD.webpPixels() / 1_000_000;

  private record Told(String happened, String nextStep) {}

  private RefusalText() {}

  /** What happened and what to do next, in whole sentences. */
  public static String of(Reason reason) {
    return happened(reason) + ". " + nextStep(reason);
  }

  /** As {@link #of(Reason)}, with the numbers of this very case if the refusal has any. */
  public static String of(Refusal refusal) {
    Reason reason = refusal.reason();
    return refusal
        .shortfall()
        .map(
            measured ->
                happened(reason)
                    + ": "
                    + measured.needed()
                    + " pixels between the eyes are needed, this has "
                    + measured.found()
                    + ". "
                    + nextStep(reason))
        .orElseGet(() -> of(reason));
  }

  /** What happened: a heading, without a full stop. */
  public static String happened(Reason reason) {
    return told(reason).happened;
  }

  /** What the person can do next, or what became of what they sent: one or two sentences. */
  public static String nextStep(Reason reason) {
    return told(reason).nextStep;
  }

  private static Told told(Reason reason) {
    return switch (reason) {
      case AGE_BELOW_MINIMUM ->
          new Told(
              "You cannot open an account",
              "This service is not for children under the age that its privacy policy names."
                  + " Nothing that you entered was kept.");
      case EMAIL_ALREADY_USED ->
          new Told(
              "This email already has an account",
              "Sign in with it, or use another email address.");
      case PROCESSING_RESTRICTED ->
          new Told(
              "You have restricted the use of your data",
              "It is stored and not used. Lift the restriction under My data if you want this"
                  + " done.");
      case PURPOSE_OBJECTED ->
          new Told(
              "You have objected to this use of your data",
              "Nothing is done for it any more. Withdraw the objection if you want it again.");
      case PURPOSE_NOT_OBJECTABLE ->
          new Told(
              "This purpose cannot be objected to",
              "Cancel what you ordered, withdraw what you agreed to, or restrict the use of all"
                  + " your data.");
      case ADDRESS_NOT_CONFIRMED ->
          new Told(
              "The new email address was not confirmed",
              "The old address stays until the secret that belongs to the new one has come back.");
      case SENDER_UNKNOWN ->
          new Told(
              "Nobody has an account under this address",
              "Enter the letter as an inquiry, and answer that nothing is held under this address. A"
                  + " person who has an account can write from its own.");
      case IDENTITY_NOT_CONFIRMED ->
          new Told(
              "Nobody has shown that the request is the person's own",
              "Nothing is done before the person signs in and confirms it, or sends back the secret"
                  + " that was mailed to the account's own address, if it could be.");
      case IDENTITY_ALREADY_CONFIRMED ->
          new Told(
              "The request is known to be the person's own",
              "Answer it, or turn it down on another ground.");
      case REQUEST_ALREADY_CLOSED ->
          new Told(
              "The request has already been closed", "Send a new one if you want more than that.");
      case EXTENSION_NOT_AGREED ->
          new Told(
              "The person has not agreed to wait longer",
              "Answer within the promised days, or ask the person first.");
      case EXTENSION_TOO_LATE ->
          new Told(
              "The promised days have passed",
              "They can only be extended while they run. Answer the request now.");
      case EXTENDED_ALREADY ->
          new Told(
              "The time for the answer has been extended before",
              "It can be extended once. Answer the request by its last day.");
      case EXPORT_ABANDONED ->
          new Told(
              "The account was deleted during the export",
              "What you have received of the file is incomplete and still personal. Throw it away.");
      case INQUIRY_ALREADY_ANSWERED ->
          new Told("The inquiry has already been answered", "Enter a further question anew.");
      case REGION_NOT_SERVED ->
          new Told(
              "Your region is not served",
              "Your data would have to leave your region, so no account was opened and nothing was"
                  + " kept. Come back when we stand there too.");
      case CREDENTIALS_WRONG ->
          new Told("Email and password do not match an account", "Check both and try again.");
      case NOT_THERE ->
          new Told(
              "There is nothing here",
              "It may have been deleted, or it belongs to another account. Look at what you have"
                  + " in your gallery.");
      case CONSENT_NEVER_GIVEN ->
          new Told(
              "You have not agreed to face analysis",
              "Agree to it first; without it no artwork can be made from your photo.");
      case CONSENT_WITHDRAWN ->
          new Told(
              "You do not agree to face analysis any more",
              "Agree again if you want an artwork made from your photo.");
      case CONSENT_PREDATES_WORDING ->
          new Told(
              "Your consent was given under an earlier policy",
              "Read what has changed, then agree to face analysis again.");
      case WORDING_NOT_IN_FORCE ->
          new Told(
              "The policy that you were shown is not the one in force",
              "Read the version now in force and decide again.");
      case VERSION_NOT_LATER ->
          new Told(
              "This version of the policy does not come after the last one",
              "Give it a higher number and a later day from which it holds.");
      case PROMISE_CHANGED_IN_MINOR_VERSION ->
          new Told(
              "This version of the policy changes a promise",
              "Give it a new major number, so that everybody is told.");
      case NUMBER_OF_THE_TEXT_NOT_KEPT ->
          new Told(
              "The text of the policy states other numbers than the code keeps",
              "Change the text or the terms, so that both say the same.");
      case NOTICE_CANNOT_BE_DECLINED ->
          new Told(
              "This kind of notice cannot be declined",
              "We must tell you about it. You can decline the news about the service.");
      case PURPOSE_NEEDS_NO_CONSENT ->
          new Told(
              "Nobody is asked to agree to this purpose",
              "Decide about the purposes that need consent; your settings show which they are.");
      case PURPOSE_NOT_ALLOWED ->
          new Told(
              "Facial data is not used for this purpose",
              "It serves the making of your artwork and nothing else. Ask for that instead.");
      case PURPOSE_NOT_OF_THE_CATEGORY ->
          new Told(
              "This data is not used for this purpose",
              "The policy names the purposes of each kind of data. Ask for one of those.");
      case PERMISSION_MISSING ->
          new Told(
              "Your role does not permit this",
              "Ask somebody whose role does, or have an operator change yours.");
      case STAFF_EMAIL_ALREADY_USED ->
          new Told(
              "A staff member with this email is appointed already",
              "Dismiss that member first, or use another email address.");
      case RECIPIENT_UNKNOWN ->
          new Told(
              "Nobody of that name may receive data",
              "Register the recipient first, with its purpose, its contract and its region.");
      case NOT_REGISTERED_FOR_RECIPIENT ->
          new Told(
              "The recipient is not registered for this data and purpose",
              "Nothing was handed over. Register it for them if it needs them.");
      case FACIAL_DATA_NOT_SHARED ->
          new Told(
              "Facial data is shared with no third party",
              "Nobody else can be registered for it. Do the work on machines of your own.");
      case CONTRACT_NOT_IN_FORCE ->
          new Told(
              "No complete contract with the recipient is in force",
              "Nothing was handed over. Register one with its term and all that it must say.");
      case CLOCK_UNSURE ->
          new Told(
              "The clock is unsure",
              "Nothing was handed over, since nobody can tell what is in force. Set the clock right if"
                  + " it is wrong; if it was ahead before, wait until the time it told has come.");
      case TRANSFER_WITHOUT_SAFEGUARD ->
          new Told(
              "The data would leave the European Economic Area unprotected",
              "Nothing was handed over. Agree on a safeguard for that region and register it.");
      case FACIAL_DATA_WITHOUT_SAFEGUARD ->
          new Told(
              "Facial data would leave the home region unprotected",
              "Nothing was handed over. Process it where the person is at home.");
      case OUTSIDE_HOME_REGION ->
          new Told(
              "The data would leave the home region of the person",
              "Nothing was handed over. Choose a recipient there, or agree on a safeguard.");
      case SECOND_PERSON_NEEDED ->
          new Told(
              "The same person cannot both register and review an order",
              "Have a second privacy officer review it.");
      case ORDER_NOT_AT_THIS_STEP ->
          new Told(
              "The order is not at this step",
              "It is registered, then reviewed, then executed once. See where it stands.");
      case MERGER_TERMS_NOT_ACCEPTED ->
          new Told(
              "The receiver has not accepted the policy in force",
              "No data went over. Record the acceptance of the version now in force first.");
      case MERGER_NOT_ANNOUNCED ->
          new Told(
              "Notice of the merger has not reached the person",
              "No data of theirs went over. Give notice, and wait until they have seen it or their"
                  + " mail provider has taken it.");
      case TOO_MANY_WAITING ->
          new Told(
              "You already have as many artworks under way as you may",
              "Wait until one of them is done, or call one off.");
      case QUEUE_FULL ->
          new Told(
              "The studio is busy", "Your photo was not taken in. Try again in a little while.");
      case ORDERED_ALREADY ->
          new Told(
              "The same order has arrived twice at once",
              "Its photo is here once and is painted once. Look at your artworks under way.");
      case PHOTO_EMPTY -> new Told("The file is empty", "Choose a photo and send it again.");
      case PHOTO_TOO_LARGE ->
          new Told(
              "The photo is too large",
              "Nothing of it was kept. Choose a file of at most " + MEGABYTES + " MB.");
      case PHOTO_KIND_UNKNOWN ->
          new Told(
              "This is not a kind of image we take",
              "Choose a JPEG, PNG or WebP file. Its name does not matter, its content does. A device"
                  + " that takes HEIC or AVIF photos can share them as JPEG.");
      case PHOTO_CODING_UNKNOWN ->
          new Told(
              "This JPEG is stored in a way that is not read",
              "It is arithmetic-coded, lossless or of more than 8 bits a colour. Open it on your"
                  + " device, save it anew as an ordinary JPEG or PNG, and choose that.");
      case PHOTO_TOO_MANY_PIXELS ->
          new Told(
              "The photo has too many pixels",
              "Choose one of at most "
                  + MEGAPIXELS
                  + " megapixels, or of "
                  + WEBP_MEGAPIXELS
                  + " if it is a WebP; most devices can save a smaller copy.");
      case PHOTO_ANIMATED ->
          new Told("The image is animated", "Choose a picture that does not move.");
      case PHOTO_DAMAGED ->
          new Told(
              "The photo is damaged",
              "It cannot be read to its end. Open it on your device, save it anew and choose that.");
      case PHOTO_CUT_OFF ->
          new Told(
              "The file is cut off",
              "Its end is missing. Copy it from where it came from once more, and choose the copy.");
      case UPLOAD_CUT_OFF ->
          new Told(
              "The photo did not arrive in full",
              "Nothing of it was kept. Check your connection and send it again.");
      case NO_FACE_FOUND ->
          new Told(
              "No face was found",
              "Try a brighter, frontal photo in which nothing covers the face.");
      case FACE_TOO_SMALL ->
          new Told(
              "The face is too small",
              "Choose a photo that was taken from nearer or has more pixels.");
      case TOO_MANY_FACES ->
          new Told("There are too many faces", "Choose a photo with fewer people in it.");
      case STUDIO_STOPPED ->
          new Told(
              "The studio could not finish this photo",
              "The photo has been erased. Try again, or try another photo.");
      case STUDIO_TOOK_TOO_LONG ->
          new Told(
              "The painting took too long",
              "The photo has been erased. Try a smaller size or another photo.");
      case RECEIPT_NOT_BORNE_OUT ->
          new Told(
              "This receipt cannot be signed at present",
              "Your photo is erased all the same. The audit trail has to be looked into first; ask"
                  + " for the receipt again later.");
      case CALLED_OFF ->
          new Told(
              "This was called off",
              "The photo has been erased. Send it again if you want the artwork after all.");
      case PHOTO_GONE ->
          new Told(
              "The photo no longer exists",
              "It was erased before the artwork could be made. Send it again if you want to.");
      case GENERATION_ALREADY_ENDED ->
          new Told(
              "This has already ended",
              "There is nothing left to call off; its photo has been erased. Order it anew if you"
                  + " want another.");
    };
  }
}
