package app.dreamimage.domain.disclosure;

/** What a recipient does for the service. A closed set: nobody receives data for anything else. */
public enum Activity {
  CLOUD_STORAGE,
  PAYMENT,
  MAIL_DELIVERY,
  /** Making images from photos, which cannot be done without facial data. */
  IMAGE_RENDERING;

  /** Whether it cannot be done without facial data. */
  public boolean needsFacialData() {
    return this == IMAGE_RENDERING;
  }
}
