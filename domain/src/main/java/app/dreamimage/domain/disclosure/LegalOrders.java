package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/** Driven port: the register of legal orders. */
public interface LegalOrders {

  /** Adds an order. */
  void add(RegisteredOrder order);

  /** The order with this id, in whichever state. */
  Optional<LegalOrder> find(LegalOrderId id);

  /** The orders about a person, in the order they were registered. */
  List<LegalOrder> of(AccountId person);

  /** The orders of which the person concerned has not been told yet, in the same order. */
  List<LegalOrder> untold();

  /** Keeps a changed order in place of the one with the same id; does nothing if that is gone. */
  void replace(LegalOrder order);

  /** Removes every order about a person. */
  void removeAllOf(AccountId person);
}
