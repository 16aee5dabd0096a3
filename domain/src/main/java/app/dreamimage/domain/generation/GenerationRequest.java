package app.dreamimage.domain.generation;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import java.time.Instant;

/** Who asked for which artwork, and when. The same through all states of a generation. */
public record GenerationRequest(
    GenerationId id, AccountId owner, PaintingOrder order, Instant requestedAt) {
  public GenerationRequest {
    requireNonNull(id, "id");
    requireNonNull(owner, "owner");
    requireNonNull(order, "order");
    requireNonNull(requestedAt, "requestedAt");
  }
}
