package app.dreamimage.application.contract;

import static app.dreamimage.domain.disclosure.DemandBuilder.aDemand;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.DeclinedOrder;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalDemand;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrder.Step;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link LegalOrders} must do. Each test begins without orders. */
public abstract class LegalOrdersContract {

  /** The register under test. */
  protected abstract LegalOrders legalOrders();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  private RegisteredOrder add(LegalDemand demand) {
    RegisteredOrder order = new RegisteredOrder(demand);
    legalOrders().add(order);
    return order;
  }

  private static Step step(int seconds) {
    return new Step(new StaffId(Fresh.uuid()), Moments.NOON.plusSeconds(seconds));
  }

  @Test
  void an_order_is_found_in_each_state_as_it_was_kept() {
    LegalDemand demand = aDemand().about(anAccount()).naming(DataCategory.values()).build();
    RegisteredOrder registered = add(demand);
    assertEquals(Optional.of(registered), legalOrders().find(demand.id()));

    for (LegalOrder next :
        List.of(
            new ApprovedOrder(demand, step(1)),
            new ExecutedOrder(demand, step(1), step(2)),
            new DeclinedOrder(demand, step(3)))) {
      legalOrders().replace(next);

      assertEquals(Optional.of(next), legalOrders().find(demand.id()));
    }
    assertEquals(Optional.empty(), legalOrders().find(new LegalOrderId(Fresh.uuid())));
  }

  @Test
  void the_orders_about_a_person_come_as_they_were_registered() {
    AccountId person = anAccount();
    RegisteredOrder later =
        add(aDemand().about(person).registeredAt(Moments.NOON.plusSeconds(1)).build());
    RegisteredOrder first = add(aDemand().about(person).build());
    add(aDemand().about(anAccount()).build());

    assertEquals(List.of(first, later), legalOrders().of(person));
  }

  @Test
  void an_order_is_untold_until_its_person_was_told() {
    RegisteredOrder later =
        add(
            aDemand()
                .about(anAccount())
                .registeredAt(Moments.NOON.plusSeconds(1))
                .forbiddingToTellUntil(Moments.NOON.plusSeconds(2))
                .build());
    RegisteredOrder first =
        add(aDemand().about(anAccount()).forbiddingToTellUntil(Moments.NOON).build());
    add(aDemand().about(anAccount()).build());
    assertEquals(List.of(first, later), legalOrders().untold());

    legalOrders().replace(first.told(Moments.NOON.plusSeconds(3)));

    assertEquals(List.of(later), legalOrders().untold());
    assertEquals(
        Optional.of(Moments.NOON.plusSeconds(3)),
        legalOrders().find(first.demand().id()).orElseThrow().demand().telling().toldAt());
  }

  @Test
  void the_orders_about_one_person_go_and_do_not_come_back() {
    RegisteredOrder gone = add(aDemand().about(anAccount()).build());
    RegisteredOrder other = add(aDemand().about(anAccount()).build());

    legalOrders().removeAllOf(gone.demand().person());
    legalOrders().removeAllOf(gone.demand().person());
    legalOrders().replace(gone);

    assertEquals(Optional.empty(), legalOrders().find(gone.demand().id()));
    assertEquals(List.of(other), legalOrders().of(other.demand().person()));
  }
}
