package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Pseudonym;
import jakarta.inject.Singleton;
import java.util.List;

/** The audit trail in the database. */
@Singleton
final class JdbcAuditTrail implements AuditTrail {

  private final AuditEntryRows rows;

  JdbcAuditTrail(AuditEntryRows rows) {
    this.rows = rows;
  }

  @Override
  public void append(AuditEntry entry) {
    rows.save(AuditEntryRow.of(entry));
  }

  @Override
  public List<AuditEntry> about(Pseudonym subject) {
    return rows.about(subject.value()).stream().map(AuditEntryRow::toEntry).toList();
  }

  @Override
  public long size() {
    return rows.count();
  }
}
