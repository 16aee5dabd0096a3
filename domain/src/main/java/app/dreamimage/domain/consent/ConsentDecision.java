package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;

/**
 * One decision of a person about one purpose: granted or not, under the wording they were shown.
 */
public record ConsentDecision(
    Purpose purpose, boolean granted, PolicyVersion wording, Instant decidedAt) {
  public ConsentDecision {
    requireNonNull(purpose, "purpose");
    requireNonNull(wording, "wording");
    requireNonNull(decidedAt, "decidedAt");
  }
}
