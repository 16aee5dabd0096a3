package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of receipts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiptRows extends GenericRepository<ReceiptRow, UUID> {

  void save(ReceiptRow row);

  @Query("SELECT * FROM deletion_receipt WHERE owner_id = :owner ORDER BY erased_at, id")
  List<ReceiptRow> of(UUID owner);

  @Query("DELETE FROM deletion_receipt WHERE owner_id = :owner")
  int deleteAllOf(UUID owner);
}
