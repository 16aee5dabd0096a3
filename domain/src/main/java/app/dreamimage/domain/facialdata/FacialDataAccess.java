package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;

/**
 * The capability to read facial data. Each way to obtain one is a factory that can be searched for,
 * and each factory has one place from which it may be called (checked by the architecture test).
 */
@Enforces({Clause.ACCESS_IS_LIMITED, Clause.FACIAL_DATA_SERVES_THE_ARTWORK})
public final class FacialDataAccess {

  private static final FacialDataAccess GRANTED = new FacialDataAccess();

  private FacialDataAccess() {}

  /**
   * Access to the photo of a person whose consent stands, for a purpose that serves their artwork.
   */
  public static Outcome<FacialDataAccess> of(
      FaceAnalysisConsent consent, FacialDataPurpose purpose) {
    requireNonNull(consent, "consent");
    return purpose.judge().map(granted -> GRANTED);
  }

  /** Access inside the studio process, which is handed a photo only with a consented order. */
  public static FacialDataAccess inTheStudio() {
    return GRANTED;
  }

  /** Access to pictures that the person at the command line named: they are theirs. */
  public static FacialDataAccess forItsOwner() {
    return GRANTED;
  }

  /** Fails on null, so that a reader cannot be handed an absent capability. */
  void require() {}
}
