package app.dreamimage.storage.rights;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.rights.Restrictions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Restrictions in the database. */
@Singleton
final class JdbcRestrictions implements Restrictions {

  private final RestrictionRows rows;

  JdbcRestrictions(RestrictionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Restriction> of(AccountId account) {
    return rows.findByAccountId(account.value()).map(row -> new Restriction(row.since()));
  }

  @Override
  public void add(AccountId account, Restriction restriction) {
    rows.insertUnlessThere(account.value(), restriction.since());
  }

  @Override
  public boolean remove(AccountId account) {
    return rows.deleteOf(account.value()) == 1;
  }
}
