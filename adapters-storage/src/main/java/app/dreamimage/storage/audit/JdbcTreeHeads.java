package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.TreeHeads;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Signed tree heads in the database. */
@Singleton
final class JdbcTreeHeads implements TreeHeads {

  private final TreeHeadRows rows;

  JdbcTreeHeads(TreeHeadRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Stored head) {
    rows.insertUnlessThere(head.size(), head.note());
  }

  @Override
  public void remove(Stored head) {
    rows.delete(head.size(), head.note());
  }

  @Override
  public Optional<Stored> latest() {
    return rows.latest().map(TreeHeadRow::toHead);
  }

  @Override
  public Optional<Stored> latestUpTo(long size) {
    return rows.latestUpTo(size).map(TreeHeadRow::toHead);
  }

  @Override
  public List<Stored> all() {
    return rows.all().stream().map(TreeHeadRow::toHead).toList();
  }
}
