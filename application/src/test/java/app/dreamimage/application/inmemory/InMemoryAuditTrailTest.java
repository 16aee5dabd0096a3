package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.AuditTrailContract;
import app.dreamimage.domain.audit.AuditTrail;

final class InMemoryAuditTrailTest extends AuditTrailContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(unitOfWork);

  @Override
  protected AuditTrail trail() {
    return trail;
  }
}
