package app.dreamimage.storage.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Generations in the database. */
@Singleton
final class JdbcGenerations implements Generations {

  private final GenerationRows rows;

  JdbcGenerations(GenerationRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Queued generation) {
    rows.save(GenerationRow.of(generation));
  }

  @Override
  public Optional<Generation> find(GenerationId id) {
    return rows.findById(id.value()).map(GenerationRow::toGeneration);
  }

  @Override
  public boolean advance(Unfinished expected, Generation next) {
    GenerationRow from = GenerationRow.of(expected);
    GenerationRow to = GenerationRow.of(next);
    if (!from.id().equals(to.id())) {
      throw new IllegalArgumentException("next: is another generation");
    }
    return rows.advance(
            from.id(),
            from.state(),
            from.attempt(),
            to.state(),
            to.attempt(),
            to.photoId(),
            to.photoFirstByteAt(),
            to.startedAt(),
            to.imageId(),
            to.paintedAt(),
            to.reason(),
            to.photoErasedAt())
        == 1;
  }

  @Override
  public List<Generation> of(AccountId owner) {
    return rows.of(owner.value()).stream().map(GenerationRow::toGeneration).toList();
  }

  @Override
  public List<Unfinished> unfinished() {
    return rows.unfinished().stream()
        .map(GenerationRow::toGeneration)
        .map(Unfinished.class::cast)
        .toList();
  }

  @Override
  public int countQueued() {
    return rows.countQueued();
  }

  @Override
  public int countQueuedBefore(Queued generation) {
    return rows.countQueuedBefore(generation.id().value());
  }

  @Override
  public void remove(Ended generation) {
    rows.deleteEnded(generation.id().value());
  }

  @Override
  public void removeAllOf(AccountId owner) {
    rows.deleteAllOf(owner.value());
  }

  @Override
  public List<Ended> withoutImageEndedBefore(Instant instant) {
    return rows.withoutImageEndedBefore(instant).stream()
        .map(GenerationRow::toGeneration)
        .map(Ended.class::cast)
        .toList();
  }
}
