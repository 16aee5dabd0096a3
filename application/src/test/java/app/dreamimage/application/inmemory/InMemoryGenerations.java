package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Generations in memory. */
public final class InMemoryGenerations implements Generations {

  private static final Comparator<Generation> AS_ASKED_FOR =
      Comparator.comparing(generation -> generation.request().requestedAt());

  private final Rows<GenerationId, Generation> rows;

  public InMemoryGenerations(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Queued generation) {
    rows.insert(generation.id(), generation);
  }

  @Override
  public Optional<Generation> find(GenerationId id) {
    return rows.get(id);
  }

  @Override
  public boolean advance(Unfinished expected, Generation next) {
    return rows.replace(expected.id(), expected, next);
  }

  @Override
  public List<Generation> of(AccountId owner) {
    return rows.whereLastFirst(
        generation -> generation.owner().equals(owner), AS_ASKED_FOR.reversed());
  }

  @Override
  public List<Unfinished> unfinished() {
    return rows.where(Unfinished.class::isInstance, AS_ASKED_FOR).stream()
        .map(Unfinished.class::cast)
        .toList();
  }

  @Override
  public int countQueued() {
    return queue().size();
  }

  @Override
  public int countQueuedBefore(Queued generation) {
    return (int) queue().stream().takeWhile(other -> !other.id().equals(generation.id())).count();
  }

  private List<Generation> queue() {
    return rows.where(Queued.class::isInstance, AS_ASKED_FOR);
  }

  @Override
  public void remove(Ended generation) {
    rows.remove(generation.id());
  }

  @Override
  public void removeAllOf(AccountId owner) {
    rows.removeIf(generation -> generation.owner().equals(owner));
  }

  @Override
  public List<Ended> withoutImageEndedBefore(Instant instant) {
    return rows.where(row -> row instanceof Failed || row instanceof Cancelled).stream()
        .map(Ended.class::cast)
        .filter(ended -> ended.photoErasedAt().isBefore(instant))
        .toList();
  }
}
