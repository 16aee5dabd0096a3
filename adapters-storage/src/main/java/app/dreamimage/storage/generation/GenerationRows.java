package app.dreamimage.storage.generation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of generations. The queue is in the order of asking. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GenerationRows extends GenericRepository<GenerationRow, UUID> {

  void save(GenerationRow row);

  Optional<GenerationRow> findById(UUID id);

  @Query(
      """
      UPDATE generation
      SET state = :state, attempt = :attempt, photo_id = :photoId,
        photo_first_byte_at = :photoFirstByteAt, started_at = :startedAt, image_id = :imageId,
        painted_at = :paintedAt, reason = :reason, photo_erased_at = :photoErasedAt
      WHERE id = :id AND state = :expectedState AND attempt = :expectedAttempt""")
  int advance(
      UUID id,
      GenerationState expectedState,
      int expectedAttempt,
      GenerationState state,
      int attempt,
      @Nullable UUID photoId,
      @Nullable Instant photoFirstByteAt,
      @Nullable Instant startedAt,
      @Nullable UUID imageId,
      @Nullable Instant paintedAt,
      @Nullable String reason,
      @Nullable Instant photoErasedAt);

  @Query(
      """
      SELECT * FROM generation WHERE owner_id = :owner
      ORDER BY requested_at DESC, queue_number DESC""")
  List<GenerationRow> of(UUID owner);

  @Query(
      """
      SELECT * FROM generation WHERE state IN ('QUEUED', 'PAINTING', 'PAINTED')
      ORDER BY requested_at, queue_number""")
  List<GenerationRow> unfinished();

  @Query("SELECT count(*) FROM generation WHERE state = 'QUEUED'")
  int countQueued();

  @Query(
      """
      SELECT count(*) FROM generation q JOIN generation g ON g.id = :id
      WHERE q.state = 'QUEUED'
        AND (q.requested_at < g.requested_at
          OR q.requested_at = g.requested_at AND q.queue_number < g.queue_number)""")
  int countQueuedBefore(UUID id);

  @Query("DELETE FROM generation WHERE id = :id AND state IN ('DONE', 'FAILED', 'CANCELLED')")
  int deleteEnded(UUID id);

  @Query("DELETE FROM generation WHERE owner_id = :owner")
  int deleteAllOf(UUID owner);

  @Query(
      """
      SELECT * FROM generation
      WHERE state IN ('FAILED', 'CANCELLED') AND photo_erased_at < :instant
      ORDER BY queue_number""")
  List<GenerationRow> withoutImageEndedBefore(Instant instant);
}
