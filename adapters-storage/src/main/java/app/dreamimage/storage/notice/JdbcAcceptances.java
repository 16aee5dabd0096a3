package app.dreamimage.storage.notice;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.policy.PolicyVersion;
import jakarta.inject.Singleton;
import java.util.List;

/** Acceptances of updates by use, in the database. */
@Singleton
final class JdbcAcceptances implements Acceptances {

  private final UpdateAcceptanceRows rows;

  JdbcAcceptances(UpdateAcceptanceRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(AcceptanceByUse acceptance) {
    return rows.insert(
            acceptance.account().value(), acceptance.version().toString(), acceptance.acceptedAt())
        == 1;
  }

  @Override
  public boolean has(AccountId account, PolicyVersion version) {
    return rows.count(account.value(), version.toString()) > 0;
  }

  @Override
  public List<AcceptanceByUse> of(AccountId account) {
    return rows.of(account.value()).stream().map(UpdateAcceptanceRow::toAcceptance).toList();
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
