package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of recipients. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecipientRows extends GenericRepository<RecipientRow, UUID> {

  void save(RecipientRow row);

  Optional<RecipientRow> findById(UUID id);

  @Query("SELECT * FROM recipient ORDER BY registered_at, id")
  List<RecipientRow> all();

  @Query("DELETE FROM recipient WHERE id = :id")
  int delete(UUID id);
}
