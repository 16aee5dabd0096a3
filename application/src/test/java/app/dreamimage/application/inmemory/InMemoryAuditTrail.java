package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Pseudonym;
import java.util.List;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<Long, AuditEntry> rows;

  public InMemoryAuditTrail(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void append(AuditEntry entry) {
    unitOfWork.run(() -> rows.insert(size(), entry));
  }

  @Override
  public List<AuditEntry> about(Pseudonym subject) {
    return rows.where(entry -> entry.subject().filter(subject::equals).isPresent());
  }

  @Override
  public long size() {
    return rows.all().size();
  }

  /** Every entry, in the order they were appended. */
  public List<AuditEntry> entries() {
    return rows.all();
  }
}
