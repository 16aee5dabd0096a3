package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutyPerformed;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The register of duties done, in memory. */
public final class InMemoryDutiesPerformed implements DutiesPerformed {

  private final AtomicLong count = new AtomicLong();
  private final Rows<Long, DutyPerformed> rows;

  public InMemoryDutiesPerformed(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(DutyPerformed performed) {
    rows.insert(count.incrementAndGet(), performed);
  }

  @Override
  public List<DutyPerformed> all() {
    return rows.all();
  }
}
