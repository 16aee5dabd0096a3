package app.dreamimage.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: the audit trail, and the tree of hashes over it. Entries are appended and never
 * changed or removed.
 */
public interface AuditTrail extends TreeNodes {

  /**
   * Appends an entry, as part of the unit of work under way and as the last thing in it: the entry
   * gets its number, and is found here, when that is kept.
   */
  void append(AuditEntry entry);

  /** The entries about a pseudonym, in the order they were appended. */
  List<AuditEntry> about(Pseudonym subject);

  /** How many entries there are. */
  long size();

  /**
   * The latest instant that an entry tells, whatever its number; empty while there is no entry. It
   * never becomes earlier, so that a clock that says less was set back.
   */
  Optional<Instant> latest();

  /** The entry with this salt, with its number. */
  Optional<AuditLeaf> find(EntrySalt salt);

  /** The tree over all entries. */
  MerkleFrontier tree();

  /**
   * The entries as they stand in storage, in the order of their numbers, whatever was done to them.
   *
   * @param number of the first
   * @param most how many at the most, positive
   */
  List<StoredEntry> from(long number, int most);
}
