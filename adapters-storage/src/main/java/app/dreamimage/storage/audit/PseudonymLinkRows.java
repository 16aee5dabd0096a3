package app.dreamimage.storage.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The table of links between accounts and pseudonyms. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PseudonymLinkRows extends GenericRepository<PseudonymLinkRow, UUID> {

  void save(PseudonymLinkRow row);

  Optional<PseudonymLinkRow> findById(UUID accountId);

  void deleteById(UUID accountId);
}
