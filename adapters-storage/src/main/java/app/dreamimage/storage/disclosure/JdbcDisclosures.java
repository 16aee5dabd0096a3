package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of disclosures in the database. */
@Singleton
final class JdbcDisclosures implements Disclosures {

  private final DisclosureRows rows;

  JdbcDisclosures(DisclosureRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Disclosure disclosure) {
    rows.save(DisclosureRow.of(disclosure));
  }

  @Override
  public List<Disclosure> of(AccountId person) {
    return rows.of(person.value()).stream().map(DisclosureRow::toDisclosure).toList();
  }

  @Override
  public void removeAllOf(AccountId person) {
    rows.deleteAllOf(person.value());
  }
}
