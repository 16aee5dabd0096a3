package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** What someone may want facial data for. Only what serves the artwork is granted. */
@Enforces({
  Clause.FACIAL_DATA_SERVES_THE_ARTWORK,
  Clause.FACIAL_DATA_NEVER_IDENTIFIES,
  Clause.LANDMARKS_SERVE_ALIGNMENT_ONLY
})
public enum FacialDataPurpose {
  ANALYSIS_FOR_THE_ARTWORK(true),
  ALIGNMENT(true),
  PERSONALISATION(true),
  IDENTIFICATION(false),
  AUTHENTICATION(false),
  CATEGORISATION(false),
  MODEL_TRAINING(false),
  ADVERTISING(false);

  private final boolean servesTheArtwork;

  FacialDataPurpose(boolean servesTheArtwork) {
    this.servesTheArtwork = servesTheArtwork;
  }

  /** Grants the purpose if it serves the artwork; every other is refused. */
  public Outcome<FacialDataPurpose> judge() {
    return servesTheArtwork ? Outcome.granted(this) : Outcome.refused(Reason.PURPOSE_NOT_ALLOWED);
  }
}
