package app.dreamimage.application.rights;

import app.dreamimage.domain.policy.Clause;

/** How long personal data is kept, and by whom it is erased. */
public enum Lifetime {
  UNTIL_THE_ACCOUNT_IS_CLOSED(Clause.ACCOUNT_DATA_STAYS_UNTIL_DELETION, "CloseAccount"),
  UNTIL_THE_SESSION_ENDS(
      Clause.ACCESS_IS_LIMITED, "EndSession, SweepLeftovers, at the latest CloseAccount"),
  UNTIL_THE_PERSON_DELETES_IT(Clause.IMAGES_STAY_UNTIL_DELETED, "DeleteImage, CloseAccount"),
  UNTIL_THE_PERSON_REMOVES_IT(Clause.AVATAR_AND_PROFILE_ARE_OPTIONAL, "the person, CloseAccount"),
  AT_MOST_A_DAY(
      Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
      "GenerationEnding, CallOffGenerations, at the latest SweepFacialData"),
  TEN_MINUTES(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY, "RecentShortfalls, every minute"),
  WITH_THE_GENERATION(
      Clause.PHOTO_ERASED_AFTER_GENERATION, "PaintGeneration, CloseAccount, SweepLeftovers"),
  WHILE_THE_REQUEST_LASTS(Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME, "the end of the request");

  private final Clause clause;
  private final String erasedBy;

  Lifetime(Clause clause, String erasedBy) {
    this.clause = clause;
    this.erasedBy = erasedBy;
  }

  /** The promise that sets it. */
  public Clause clause() {
    return clause;
  }

  /** Who erases the data. */
  public String erasedBy() {
    return erasedBy;
  }
}
