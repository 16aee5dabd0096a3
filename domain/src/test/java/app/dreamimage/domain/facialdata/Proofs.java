package app.dreamimage.domain.facialdata;

import static app.dreamimage.domain.consent.DecisionBuilder.aGrant;

import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.policy.PolicyTerms;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Proofs that tests need, each obtained the way the rules demand. */
public final class Proofs {

  private Proofs() {}

  /** The proof that consent to face analysis stands. */
  public static FaceAnalysisConsent standingConsent() {
    return FaceAnalysisConsent.of(
            ConsentHistory.empty().with(aGrant().build()), PolicyTerms.VERSION_1_0.version())
        .fold(
            consent -> consent,
            refusal -> {
              throw new AssertionError(refusal.reason());
            });
  }

  /** Access to facial data on the ground of consent, to make an artwork. */
  public static FacialDataAccess accessByConsent() {
    return FacialDataAccess.of(standingConsent(), FacialDataPurpose.ANALYSIS_FOR_THE_ARTWORK)
        .fold(
            access -> access,
            refusal -> {
              throw new AssertionError(refusal.reason());
            });
  }

  /** The proof that a photo which no vault holds is erased. */
  public static PhotoErased erased(PhotoId photo, Instant at) {
    return PhotoErased.from(new EmptyVault(), photo, at);
  }

  /** A vault in which nothing is. */
  private static final class EmptyVault implements PhotoVault {
    @Override
    public void deposit(PhotoId id, InputStream photo) {
      throw new UnsupportedOperationException("always empty");
    }

    @Override
    public Optional<InputStream> open(PhotoId id, FacialDataAccess access) {
      return Optional.empty();
    }

    @Override
    public void erase(PhotoId id) {
      // Nothing is ever here.
    }

    @Override
    public boolean holds(PhotoId id) {
      return false;
    }

    @Override
    public Set<PhotoId> held() {
      return Set.of();
    }
  }
}
