package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of the hashes in the tree. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TreeNodeRows extends GenericRepository<TreeNodeRow, Long> {

  void saveAll(List<TreeNodeRow> rows);

  @Query("SELECT * FROM audit_node WHERE entry_number = :entryNumber AND node_level = :nodeLevel")
  Optional<TreeNodeRow> find(long entryNumber, short nodeLevel);

  @Query(
      """
      SELECT * FROM audit_node WHERE entry_number BETWEEN :first AND :last
      ORDER BY entry_number, node_level""")
  List<TreeNodeRow> between(long first, long last);
}
