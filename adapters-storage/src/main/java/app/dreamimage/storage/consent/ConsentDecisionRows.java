package app.dreamimage.storage.consent;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of consent decisions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsentDecisionRows extends GenericRepository<ConsentDecisionRow, Long> {

  ConsentDecisionRow save(ConsentDecisionRow row);

  @Query("SELECT * FROM consent_decision WHERE account_id = :account ORDER BY decision_number")
  List<ConsentDecisionRow> of(UUID account);

  @Query("DELETE FROM consent_decision WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
