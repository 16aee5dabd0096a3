package app.dreamimage.storage.generation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table that is the register of images. Newest first means last entered first. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImageRows extends GenericRepository<ImageRow, UUID> {

  void save(ImageRow row);

  Optional<ImageRow> findById(UUID id);

  @Query(
      """
      SELECT * FROM image WHERE owner_id = :owner
      ORDER BY created_at DESC, image_number DESC LIMIT :most""")
  List<ImageRow> firstPage(UUID owner, int most);

  @Query(
      """
      SELECT i.* FROM image i JOIN image a ON a.id = :after AND a.owner_id = i.owner_id
      WHERE i.owner_id = :owner
        AND (i.created_at < a.created_at
          OR i.created_at = a.created_at AND i.image_number < a.image_number)
      ORDER BY i.created_at DESC, i.image_number DESC LIMIT :most""")
  List<ImageRow> pageAfter(UUID owner, UUID after, int most);

  @Query("SELECT id FROM image WHERE owner_id = :owner")
  List<UUID> idsOf(UUID owner);

  @Query("SELECT id FROM image WHERE generation_id = :generation ORDER BY image_number")
  List<UUID> madeBy(UUID generation);

  @Query("SELECT id FROM image WHERE id IN (:ids)")
  List<UUID> known(Collection<UUID> ids);

  void deleteById(UUID id);
}
