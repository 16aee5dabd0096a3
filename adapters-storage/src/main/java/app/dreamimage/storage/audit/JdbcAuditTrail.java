package app.dreamimage.storage.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.audit.TreeHash;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The audit trail in the database. Whoever appends holds the row of the tree until the transaction
 * ends, so that the trail has one order; and takes hold of it last of all, just before the
 * transaction is committed, so that nobody who holds it waits for anything else.
 */
@Singleton
final class JdbcAuditTrail implements AuditTrail {

  private final AuditEntryRows entries;
  private final TreeNodeRows nodes;
  private final TreeRows trees;
  private final TransactionOperations<Connection> transactions;

  JdbcAuditTrail(
      AuditEntryRows entries,
      TreeNodeRows nodes,
      TreeRows trees,
      TransactionOperations<Connection> transactions) {
    this.entries = entries;
    this.nodes = nodes;
    this.trees = trees;
    this.transactions = transactions;
  }

  @Override
  public void append(AuditEntry entry) {
    Optional<? extends TransactionStatus<?>> underWay = transactions.findTransactionStatus();
    if (underWay.isPresent()) {
      underWay
          .get()
          .registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                  appendNow(entry);
                }
              });
    } else {
      transactions.executeWrite(
          transaction -> {
            appendNow(entry);
            return entry;
          });
    }
  }

  private void appendNow(AuditEntry entry) {
    MerkleFrontier tree = trees.findAndLock().orElseThrow().toTree();
    AuditLeaf leaf = AuditLeaf.of(tree.size(), entry);
    MerkleFrontier.Appended appended = tree.append(leaf.hash());
    entries.save(AuditEntryRow.of(leaf));
    List<TreeNodeRow> completed = new ArrayList<>();
    for (TreeHash hash : appended.completed()) {
      completed.add(new TreeNodeRow(leaf.number(), (short) completed.size(), hash.toString()));
    }
    nodes.saveAll(completed);
    trees.replace(appended.tree().size(), TreeRow.rootsOf(appended.tree()));
  }

  @Override
  public List<AuditEntry> about(Pseudonym subject) {
    return entries.about(subject.value()).stream().map(AuditEntryRow::toEntry).toList();
  }

  @Override
  public long size() {
    return entries.count();
  }

  @Override
  public Optional<Instant> latest() {
    return entries.latest();
  }

  @Override
  public Optional<AuditLeaf> find(EntrySalt salt) {
    return entries.findBySalt(salt.value()).map(AuditEntryRow::toLeaf);
  }

  @Override
  public MerkleFrontier tree() {
    return trees.find().map(TreeRow::toTree).orElse(MerkleFrontier.EMPTY);
  }

  @Override
  public TreeHash at(int level, long position) {
    long lastBelow = ((position + 1) << level) - 1;
    return nodes
        .find(lastBelow, (short) level)
        .map(TreeNodeRow::toHash)
        .orElseThrow(() -> new NoSuchElementException("the subtree is not complete"));
  }

  @Override
  public List<StoredEntry> from(long number, int most) {
    List<AuditEntryRow> rows = entries.from(number, most);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, List<TreeHash>> hashes =
        nodes.between(number, rows.get(rows.size() - 1).entryNumber()).stream()
            .collect(groupingBy(TreeNodeRow::entryNumber, mapping(TreeNodeRow::toHash, toList())));
    return rows.stream()
        .map(
            row -> new StoredEntry(row.toLeaf(), hashes.getOrDefault(row.entryNumber(), List.of())))
        .toList();
  }
}
