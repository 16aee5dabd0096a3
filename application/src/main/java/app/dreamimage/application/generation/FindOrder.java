package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import java.time.InstantSource;
import java.util.Optional;

/** Finds what a person has ordered before under the same key, so that it is not done twice. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class FindOrder {

  private final KeyedOrders orders;

  public FindOrder(Generations generations, InstantSource clock) {
    orders = new KeyedOrders(generations, clock);
  }

  /** The generation that the person ordered under this key within the last 24 hours. */
  public Optional<GenerationId> handle(AccountId owner, OrderKey key) {
    return Optional.of(orders.placeOf(owner, key))
        .filter(KeyedOrders.Place::taken)
        .map(KeyedOrders.Place::id);
  }
}
