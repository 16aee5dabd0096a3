package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Objections;
import java.util.List;

/** Objections in memory. */
public final class InMemoryObjections implements Objections {

  private record Key(AccountId account, Purpose purpose) {}

  private record Row(AccountId account, Objection objection) {}

  private final Rows<Key, Row> rows;

  public InMemoryObjections(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public List<Objection> of(AccountId account) {
    return rows.where(row -> row.account().equals(account)).stream().map(Row::objection).toList();
  }

  @Override
  public void add(AccountId account, Objection objection) {
    rows.add(new Key(account, objection.purpose()), new Row(account, objection));
  }

  @Override
  public boolean remove(AccountId account, Purpose purpose) {
    return rows.remove(new Key(account, purpose));
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(row -> row.account().equals(account));
  }
}
