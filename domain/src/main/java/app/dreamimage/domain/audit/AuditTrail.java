package app.dreamimage.domain.audit;

import java.util.List;

/** Driven port: the audit trail. Entries are appended and never changed or removed. */
public interface AuditTrail {

  /** Appends an entry at the end. */
  void append(AuditEntry entry);

  /** The entries about a pseudonym, in the order they were appended. */
  List<AuditEntry> about(Pseudonym subject);

  /** How many entries there are. */
  long size();
}
