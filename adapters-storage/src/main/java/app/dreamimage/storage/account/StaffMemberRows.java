package app.dreamimage.storage.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of staff members. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffMemberRows extends GenericRepository<StaffMemberRow, UUID> {

  @Query(
      """
      INSERT INTO staff_member (id, email, roles, password_hash, appointed_at)
      VALUES (:id, :email, :roles, :passwordHash, :appointedAt)
      ON CONFLICT DO NOTHING""")
  int insertUnlessThere(
      UUID id, String email, String roles, String passwordHash, Instant appointedAt);

  Optional<StaffMemberRow> findById(UUID id);

  @Query("SELECT * FROM staff_member ORDER BY appointed_at, id")
  List<StaffMemberRow> all();

  @Query("DELETE FROM staff_member WHERE id = :id")
  int delete(UUID id);
}
