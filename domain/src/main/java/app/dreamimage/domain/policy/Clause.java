package app.dreamimage.domain.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every promise of the privacy policy, one constant each.
 *
 * <p>The {@link #id()} is stable: code, tests, the API, the web page and the audit trail cite it.
 * The full wording is in the published policy text; {@link #promise()} is its gist in one line.
 * Finding the usages of a constant finds every rule that keeps the promise.
 */
public enum Clause {
  ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD(
      "COLLECT-1", "An account needs an email, a user name and a password, kept only protected."),
  AVATAR_AND_PROFILE_ARE_OPTIONAL("COLLECT-2", "Avatar and profile are optional."),
  PHOTO_IS_TEMPORARY("COLLECT-3", "An uploaded photo is on the server only temporarily."),
  LANDMARKS_ARE_TAKEN_TO_MAKE_THE_IMAGE(
      "COLLECT-4", "Facial landmarks are taken temporarily, from your upload, to make your image."),
  LANDMARKS_ARE_NO_BIOMETRIC_IDENTIFIER(
      "COLLECT-5", "Landmarks are key points for alignment, not biometric identifiers."),
  LANDMARKS_SERVE_ALIGNMENT_ONLY(
      "COLLECT-6", "Landmarks serve to align and personalise the artwork and nothing else."),
  INTERACTION_DATA_IDENTIFIES_NOBODY("COLLECT-7", "Usage counts hold no personal identification."),
  DEVICE_DATA_IS_ANONYMISED("COLLECT-8", "Device data is anonymised and tracks nobody."),

  PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES(
      "USE-1", "Personal data is used for a closed set of purposes."),
  FACIAL_DATA_SERVES_THE_ARTWORK("USE-2", "Facial data serves the making of your artwork."),
  FACIAL_DATA_NEVER_IDENTIFIES(
      "USE-3", "Facial data is never used to identify or authenticate anyone."),

  SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY(
      "SHARE-1", "Only what is necessary is shared with trusted providers."),
  FACIAL_DATA_IS_SHARED_WITH_NOBODY("SHARE-2", "Facial data is shared with no third party."),
  PROVIDERS_ARE_BOUND_BY_CONTRACT("SHARE-3", "Providers are bound by contract."),
  DISCLOSED_WHERE_LAW_REQUIRES("SHARE-4", "Disclosure happens only where the law requires it."),
  MERGER_BINDS_THE_RECEIVER("SHARE-5", "After a merger the receiver is bound by this policy."),

  DATA_STAYS_IN_THE_HOME_REGION("SECURE-1", "Data stays in the person's own region."),
  DATA_PROTECTION_STANDARDS_ARE_MET("SECURE-2", "Data-protection standards are met."),
  FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME(
      "SECURE-3", "Facial data is processed in real time and not permanently stored."),
  ENCRYPTED_IN_TRANSIT_AND_AT_REST("SECURE-4", "Data is encrypted in transit and in storage."),
  ACCESS_IS_LIMITED("SECURE-5", "Access is limited to authorised people."),
  SECURITY_IS_AUDITED("SECURE-6", "Security is audited and scanned regularly."),
  FACES_ARE_PROCESSED_IN_ISOLATION(
      "SECURE-7", "Faces are processed in an isolated place that deletes automatically."),

  LANDMARKS_ARE_NEVER_STORED("RETAIN-1", "Landmarks are never permanently stored."),
  PHOTO_ERASED_AFTER_GENERATION(
      "RETAIN-2", "The photo is deleted immediately after the artwork is made."),
  FACIAL_DATA_GONE_WITHIN_A_DAY(
      "RETAIN-3", "Every facial datum is gone at the latest 24 hours after it came in."),
  IMAGES_STAY_UNTIL_DELETED("RETAIN-4", "Artworks stay until you delete them, at any time."),
  ACCOUNT_DATA_STAYS_UNTIL_DELETION("RETAIN-5", "Account data stays until you ask for deletion."),
  USAGE_DATA_IS_AGGREGATED("RETAIN-6", "Usage data is kept aggregated and anonymised."),

  RIGHT_OF_ACCESS("RIGHTS-1", "You can see your personal information."),
  RIGHT_TO_CORRECTION("RIGHTS-2", "You can correct inaccurate information."),
  RIGHT_TO_DELETION("RIGHTS-3", "You can have your information deleted."),
  RIGHT_TO_RESTRICTION("RIGHTS-4", "You can restrict the use of your information."),
  RIGHT_TO_PORTABILITY("RIGHTS-5", "You can take your information with you."),
  RIGHT_TO_OBJECT("RIGHTS-6", "You can object to certain processing."),
  CONTROL_OVER_FACIAL_PROCESSING(
      "RIGHTS-7", "You control facial processing: consent before, withdrawal at any time."),
  RIGHTS_REQUESTS_ANSWERED_IN_TIME("RIGHTS-8", "Requests are answered within 30 days."),
  DELETION_WORKS_EVERYWHERE("RIGHTS-9", "Deletion works in the app, by email and automatically."),
  ACCOUNT_DELETION_IS_COMPLETE(
      "RIGHTS-10", "Deleting the account removes all associated data permanently."),

  NOT_FOR_CHILDREN("CHILD-1", "The service is not for children under 13."),
  CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED("CHILD-2", "Children's data is not knowingly collected."),
  CHILDRENS_DATA_DELETED_AT_ONCE(
      "CHILD-3", "Children's data collected by accident is deleted at once."),

  TRANSFERS_NEED_SAFEGUARDS("TRANSFER-1", "Data leaves the EEA only with safeguards."),
  FACIAL_DATA_HAS_TRANSFER_PROTECTION(
      "TRANSFER-2", "Facial data has the same transfer protection."),

  POLICY_CHANGES_ARE_VERSIONED("CHANGE-1", "The policy may be updated, in dated versions."),
  MAJOR_CHANGES_ARE_ANNOUNCED("CHANGE-2", "Major changes are announced."),
  USE_ACCEPTS_UPDATES("CHANGE-3", "Continued use accepts an update, but never face analysis."),

  INQUIRIES_ANSWERED_IN_TIME("CONTACT-1", "Privacy inquiries are answered within 48 hours.");

  private final String id;
  private final String promise;

  Clause(String id, String promise) {
    this.id = id;
    this.promise = promise;
  }

  /** The stable id, such as {@code RETAIN-2}. */
  public String id() {
    return id;
  }

  /** The gist of the promise in one sentence. */
  public String promise() {
    return promise;
  }

  /** The clause with this id, if there is one. */
  public static Optional<Clause> withId(String id) {
    return Arrays.stream(values()).filter(clause -> clause.id.equals(id)).findFirst();
  }
}
