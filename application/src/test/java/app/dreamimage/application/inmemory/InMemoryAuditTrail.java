package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.audit.TreeHash;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

  private record Row(AuditEntry entry, AuditLeaf leaf, MerkleFrontier.Appended appended) {}

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<Long, Row> rows;

  public InMemoryAuditTrail(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void append(AuditEntry entry) {
    unitOfWork.run(
        () -> {
          AuditLeaf leaf = AuditLeaf.of(size(), entry);
          rows.insert(size(), new Row(entry, leaf, tree().append(leaf.hash())));
        });
  }

  @Override
  public List<AuditEntry> about(Pseudonym subject) {
    return entries().stream()
        .filter(entry -> entry.subject().filter(subject::equals).isPresent())
        .toList();
  }

  @Override
  public long size() {
    return rows.all().size();
  }

  @Override
  public Optional<Instant> latest() {
    return entries().stream().map(AuditEntry::at).max(Comparator.naturalOrder());
  }

  @Override
  public Optional<AuditLeaf> find(EntrySalt salt) {
    return rows.where(row -> row.entry().salt().equals(salt)).stream().map(Row::leaf).findFirst();
  }

  @Override
  public MerkleFrontier tree() {
    return rows.get(size() - 1).map(row -> row.appended().tree()).orElse(MerkleFrontier.EMPTY);
  }

  @Override
  public TreeHash at(int level, long position) {
    return rows.get(((position + 1) << level) - 1)
        .map(row -> row.appended().completed().get(level))
        .orElseThrow(NoSuchElementException::new);
  }

  @Override
  public List<StoredEntry> from(long number, int most) {
    return rows.where(row -> row.leaf().number() >= number).stream()
        .limit(most)
        .map(row -> new StoredEntry(row.leaf(), row.appended().completed()))
        .toList();
  }

  /** Every entry, in the order they were appended. */
  public List<AuditEntry> entries() {
    return rows.all().stream().map(Row::entry).toList();
  }
}
