package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register of legal orders in memory. */
public final class InMemoryLegalOrders implements LegalOrders {

  private static final Comparator<LegalOrder> BY_REGISTRATION =
      Comparator.comparing(order -> order.demand().registeredAt());

  private final Rows<LegalOrderId, LegalOrder> rows;

  public InMemoryLegalOrders(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(RegisteredOrder order) {
    rows.insert(order.demand().id(), order);
  }

  @Override
  public Optional<LegalOrder> find(LegalOrderId id) {
    return rows.get(id);
  }

  @Override
  public List<LegalOrder> of(AccountId person) {
    return rows.where(order -> order.demand().person().equals(person), BY_REGISTRATION);
  }

  @Override
  public List<LegalOrder> untold() {
    return rows.where(order -> order.demand().telling().toldAt().isEmpty(), BY_REGISTRATION);
  }

  @Override
  public void replace(LegalOrder order) {
    rows.replace(order.demand().id(), order);
  }

  @Override
  public void removeAllOf(AccountId person) {
    rows.removeIf(order -> order.demand().person().equals(person));
  }
}
