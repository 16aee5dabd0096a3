package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The register of legal orders in the database. */
@Singleton
final class JdbcLegalOrders implements LegalOrders {

  private final LegalOrderRows rows;

  JdbcLegalOrders(LegalOrderRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(RegisteredOrder order) {
    rows.save(LegalOrderRow.of(order));
  }

  @Override
  public Optional<LegalOrder> find(LegalOrderId id) {
    return rows.findById(id.value()).map(LegalOrderRow::toOrder);
  }

  @Override
  public List<LegalOrder> of(AccountId person) {
    return rows.of(person.value()).stream().map(LegalOrderRow::toOrder).toList();
  }

  @Override
  public List<LegalOrder> untold() {
    return rows.untold().stream().map(LegalOrderRow::toOrder).toList();
  }

  @Override
  public void replace(LegalOrder order) {
    rows.update(LegalOrderRow.of(order));
  }

  @Override
  public void removeAllOf(AccountId person) {
    rows.deleteAllOf(person.value());
  }
}
