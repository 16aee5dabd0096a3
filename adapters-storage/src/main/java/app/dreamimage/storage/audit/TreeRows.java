package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The table with the one row that is the tree. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TreeRows extends GenericRepository<TreeRow, Short> {

  @Query("SELECT * FROM audit_tree")
  Optional<TreeRow> find();

  @Query("SELECT * FROM audit_tree FOR UPDATE")
  Optional<TreeRow> findAndLock();

  @Query("UPDATE audit_tree SET tree_size = :treeSize, roots = :roots")
  int replace(long treeSize, String roots);
}
