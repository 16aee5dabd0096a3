package app.dreamimage.storage.rights;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of inquiries. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InquiryRows extends GenericRepository<InquiryRow, UUID> {

  void save(InquiryRow row);

  Optional<InquiryRow> findById(UUID id);

  @Query(
      """
      SELECT * FROM inquiry WHERE answered_at IS NULL ORDER BY received_at, inquiry_number""")
  List<InquiryRow> open();

  @Query("UPDATE inquiry SET answered_at = :answeredAt WHERE id = :id AND answered_at IS NULL")
  int close(UUID id, @Nullable Instant answeredAt);
}
