package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;

/** Calls off one generation of a person; its photo is gone when this returns. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "It ends a use of the data, and restriction never lengthens the life of facial data.")
public final class CancelGeneration {

  private final Generations generations;
  private final CallOffGenerations callOff;

  public CancelGeneration(Generations generations, CallOffGenerations callOff) {
    this.generations = generations;
    this.callOff = callOff;
  }

  /** Cancels, or says that there is nothing to cancel any more. */
  public Outcome<Cancelled> handle(AccountId owner, GenerationId id) {
    Optional<Generation> found =
        generations.find(id).filter(generation -> generation.owner().equals(owner));
    if (found.isEmpty()) {
      return Outcome.refused(Reason.NOT_THERE);
    }
    if (!(found.get() instanceof Unfinished)) {
      return Outcome.refused(Reason.GENERATION_ALREADY_ENDED);
    }
    return callOff
        .endOne(id, ErasureReason.CANCELLED)
        .filter(Cancelled.class::isInstance)
        .map(ended -> Outcome.granted((Cancelled) ended))
        .orElseGet(() -> Outcome.refused(Reason.GENERATION_ALREADY_ENDED));
  }
}
