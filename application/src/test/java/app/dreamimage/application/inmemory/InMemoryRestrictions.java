package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.rights.Restriction;
import app.dreamimage.domain.rights.Restrictions;
import java.util.Optional;

/** Restrictions in memory. */
public final class InMemoryRestrictions implements Restrictions {

  private final Rows<AccountId, Restriction> rows;

  public InMemoryRestrictions(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public Optional<Restriction> of(AccountId account) {
    return rows.get(account);
  }

  @Override
  public void add(AccountId account, Restriction restriction) {
    rows.add(account, restriction);
  }

  @Override
  public boolean remove(AccountId account) {
    return rows.remove(account);
  }
}
