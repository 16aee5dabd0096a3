package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.TreeHeads;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Signed tree heads in memory. */
public final class InMemoryTreeHeads implements TreeHeads {

  private final Rows<Long, Stored> rows;

  public InMemoryTreeHeads(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Stored head) {
    rows.add(head.size(), head);
  }

  @Override
  public void remove(Stored head) {
    rows.removeIf(head::equals);
  }

  @Override
  public Optional<Stored> latest() {
    return rows.all().stream().max(Comparator.comparing(Stored::size));
  }

  @Override
  public Optional<Stored> latestUpTo(long size) {
    return rows.where(head -> head.size() <= size).stream().max(Comparator.comparing(Stored::size));
  }

  @Override
  public List<Stored> all() {
    return rows.where(head -> true, Comparator.comparing(Stored::size));
  }
}
