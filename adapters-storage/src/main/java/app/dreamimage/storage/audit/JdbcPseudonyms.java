package app.dreamimage.storage.audit;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The links between accounts and pseudonyms, in the database. */
@Singleton
final class JdbcPseudonyms implements Pseudonyms {

  private final PseudonymLinkRows rows;

  JdbcPseudonyms(PseudonymLinkRows rows) {
    this.rows = rows;
  }

  @Override
  public void link(AccountId account, Pseudonym pseudonym) {
    rows.save(new PseudonymLinkRow(account.value(), pseudonym.value()));
  }

  @Override
  public Optional<Pseudonym> of(AccountId account) {
    return rows.findById(account.value()).map(PseudonymLinkRow::pseudonym).map(Pseudonym::new);
  }

  @Override
  public void unlink(AccountId account) {
    rows.deleteById(account.value());
  }
}
