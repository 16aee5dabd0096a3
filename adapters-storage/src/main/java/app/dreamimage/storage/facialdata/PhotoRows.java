package app.dreamimage.storage.facialdata;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table that is the register of photos. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PhotoRows extends GenericRepository<PhotoRow, UUID> {

  void save(PhotoRow row);

  Optional<PhotoRow> findById(UUID id);

  @Query("SELECT * FROM photo WHERE owner_id = :owner ORDER BY first_byte_at, id")
  List<PhotoRow> of(UUID owner);

  @Query("SELECT * FROM photo ORDER BY first_byte_at, id")
  List<PhotoRow> all();

  @Query(
      """
      UPDATE photo SET commitment_salt = :commitmentSalt, commitment = :commitment
      WHERE id = :id""")
  int commit(UUID id, String commitmentSalt, String commitment);

  @Query("DELETE FROM photo WHERE id = :id")
  int delete(UUID id);
}
