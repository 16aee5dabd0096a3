package app.dreamimage.storage.rights;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Objections;
import jakarta.inject.Singleton;
import java.util.List;

/** Objections in the database. */
@Singleton
final class JdbcObjections implements Objections {

  private final ObjectionRows rows;

  JdbcObjections(ObjectionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Objection> of(AccountId account) {
    return rows.of(account.value()).stream().map(ObjectionRow::toObjection).toList();
  }

  @Override
  public void add(AccountId account, Objection objection) {
    rows.insertUnlessThere(account.value(), objection.purpose().name(), objection.since());
  }

  @Override
  public boolean remove(AccountId account, Purpose purpose) {
    return rows.delete(account.value(), purpose.name()) == 1;
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
