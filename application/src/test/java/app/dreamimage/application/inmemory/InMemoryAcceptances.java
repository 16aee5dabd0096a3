package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.policy.PolicyVersion;
import java.util.Comparator;
import java.util.List;

/** Acceptances of updates in memory. */
public final class InMemoryAcceptances implements Acceptances {

  private record Key(AccountId account, PolicyVersion version) {}

  private final Rows<Key, AcceptanceByUse> rows;

  public InMemoryAcceptances(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public boolean add(AcceptanceByUse acceptance) {
    return rows.add(new Key(acceptance.account(), acceptance.version()), acceptance);
  }

  @Override
  public boolean has(AccountId account, PolicyVersion version) {
    return rows.get(new Key(account, version)).isPresent();
  }

  @Override
  public List<AcceptanceByUse> of(AccountId account) {
    return rows.where(
        acceptance -> acceptance.account().equals(account),
        Comparator.comparing(AcceptanceByUse::acceptedAt));
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.removeIf(acceptance -> acceptance.account().equals(account));
  }
}
