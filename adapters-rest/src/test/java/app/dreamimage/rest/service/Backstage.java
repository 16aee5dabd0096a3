package app.dreamimage.rest.service;

import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.StudioState;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.generation.QueueLimits;
import java.util.Optional;

/** What stands behind HTTP: the real use cases over ports in memory. */
public final class Backstage {

  /** How much may wait: little, so that the limits are reached quickly. */
  public static final QueueLimits QUEUE_LIMITS = new QueueLimits(4, 2);

  public final InMemoryStorage storage = new InMemoryStorage();
  public final Disturbance disturbance = new Disturbance();
  public final UseCases useCases;

  /** What the studio says of itself. */
  public volatile StudioState studioState = new StudioState(2, 2, Optional.empty());

  final RequestGeneration requestGeneration;

  Backstage() {
    Ports at = storage.ports().behind(disturbance);
    useCases = new UseCases(at);
    requestGeneration =
        new RequestGeneration(
            at.accounts(),
            at.consents(),
            useCases.limits,
            at.photos(),
            at.vault(),
            at.generations(),
            at.queue(),
            useCases.uploads,
            useCases.ending,
            useCases.audit,
            at.unitOfWork(),
            at.ids(),
            at.salts(),
            at.clock(),
            useCases.policy,
            PhotoLimits.STANDARD,
            QUEUE_LIMITS);
  }

  /** The studio paints what waits longest; answers whether anything did. */
  public boolean paintNext() {
    return storage.queue.paintNext(useCases.paintGeneration);
  }
}
