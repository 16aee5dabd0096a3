package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of mergers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergerRows extends GenericRepository<MergerRow, UUID> {

  void save(MergerRow row);

  void update(MergerRow row);

  Optional<MergerRow> findById(UUID id);

  @Query("SELECT * FROM merger ORDER BY registered_at, id")
  List<MergerRow> all();
}
