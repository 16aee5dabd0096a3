package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of signed tree heads: there is no way to change one. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TreeHeadRows extends GenericRepository<TreeHeadRow, Long> {

  @Query(
      "INSERT INTO audit_head (tree_size, note) VALUES (:treeSize, :note) ON CONFLICT DO NOTHING")
  int insertUnlessThere(long treeSize, String note);

  @Query("DELETE FROM audit_head WHERE tree_size = :treeSize AND note = :note")
  int delete(long treeSize, String note);

  @Query("SELECT * FROM audit_head ORDER BY tree_size DESC LIMIT 1")
  Optional<TreeHeadRow> latest();

  @Query("SELECT * FROM audit_head WHERE tree_size <= :most ORDER BY tree_size DESC LIMIT 1")
  Optional<TreeHeadRow> latestUpTo(long most);

  @Query("SELECT * FROM audit_head ORDER BY tree_size")
  List<TreeHeadRow> all();
}
