package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The register of disclosures in memory. */
public final class InMemoryDisclosures implements Disclosures {

  private final AtomicLong count = new AtomicLong();
  private final Rows<Long, Disclosure> rows;

  public InMemoryDisclosures(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Disclosure disclosure) {
    rows.insert(count.incrementAndGet(), disclosure);
  }

  @Override
  public List<Disclosure> of(AccountId person) {
    return rows.where(disclosure -> disclosure.person().equals(person));
  }

  @Override
  public void removeAllOf(AccountId person) {
    rows.removeIf(disclosure -> disclosure.person().equals(person));
  }
}
