package app.dreamimage.domain.violations;

import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.rights.ProcessingAllowed;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** Breaks: plain Java only, arrows, clock, ids, proofs in fields, clause not cited. */
@SuppressWarnings("unused")
final class AnotherRetention {
  private FaceAnalysisConsent kept;
  private ProcessingAllowed alsoKept;
  private URI network;
  private Generation ofAnotherContext;

  Instant now() {
    return Instant.now();
  }

  UUID id() {
    return UUID.randomUUID();
  }
}
