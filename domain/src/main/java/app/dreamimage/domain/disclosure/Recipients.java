package app.dreamimage.domain.disclosure;

import java.util.List;
import java.util.Optional;

/** Driven port: the register of recipients. */
public interface Recipients {

  /** Adds a recipient. */
  void add(Recipient recipient);

  /** The recipient with this id. */
  Optional<Recipient> find(RecipientId id);

  /** All recipients, in the order they were registered. */
  List<Recipient> all();

  /** Removes a recipient, who from then on receives nothing; answers whether there was one. */
  boolean remove(RecipientId id);
}
