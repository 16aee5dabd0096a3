package app.dreamimage.application.usage;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsedFeature;

/** Counts how a painting ended, once it has. */
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "To count what somebody does is to use data about them.",
    stoppedByObjectionTo = Purpose.SERVICE_IMPROVEMENT)
public final class CountPainting {

  private final Generations generations;
  private final CountUse count;

  public CountPainting(Generations generations, CountUse count) {
    this.generations = generations;
    this.count = count;
  }

  /** Counts it; answers whether it did, which it does not while the generation goes on. */
  public boolean handle(GenerationId id) {
    return generations
        .find(id)
        .filter(Ended.class::isInstance)
        .map(ended -> count.handle(use(ended)))
        .orElse(false);
  }

  private static CountUse.Command use(Generation ended) {
    return new CountUse.Command(
        ended.owner(),
        UsedFeature.PAINTING,
        ended.request().order().style().slug(),
        result(ended),
        DeviceClass.UNKNOWN);
  }

  private static UsageResult result(Generation ended) {
    if (ended instanceof Done) {
      return UsageResult.DONE;
    }
    return ended instanceof Cancelled ? UsageResult.CALLED_OFF : UsageResult.FAILED;
  }
}
