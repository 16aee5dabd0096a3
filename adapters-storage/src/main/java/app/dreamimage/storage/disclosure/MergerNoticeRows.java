package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table of notices of mergers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergerNoticeRows extends GenericRepository<MergerNoticeRow, UUID> {

  @Query(
      """
      INSERT INTO merger_notice (merger, account_id, given_at)
      VALUES (:merger, :account, :givenAt)
      ON CONFLICT DO NOTHING""")
  int insertUnlessThere(UUID merger, UUID account, Instant givenAt);

  @Query("SELECT * FROM merger_notice WHERE account_id = :account ORDER BY given_at, merger")
  List<MergerNoticeRow> to(UUID account);

  @Query("DELETE FROM merger_notice WHERE account_id = :account")
  int deleteAllTo(UUID account);
}
