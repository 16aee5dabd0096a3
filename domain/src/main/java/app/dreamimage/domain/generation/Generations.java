package app.dreamimage.domain.generation;

import app.dreamimage.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Driven port: the generations that exist. */
public interface Generations {

  /** Adds a generation at the end of the queue. */
  void add(Queued generation);

  /** The generation with this id. */
  Optional<Generation> find(GenerationId id);

  /**
   * Replaces a generation by its next state, if it is still exactly the expected one; answers
   * whether it was. Of two that try at once, one succeeds.
   */
  boolean advance(Unfinished expected, Generation next);

  /** Every generation of an account, newest first. */
  List<Generation> of(AccountId owner);

  /** Every generation that has not ended, in the order they were asked for. */
  List<Unfinished> unfinished();

  /** How many are waiting. */
  int countQueued();

  /** How many wait before this one: 0 means that it is next. */
  int countQueuedBefore(Queued generation);

  /** Removes a generation that has ended; does nothing if it is gone. */
  void remove(Ended generation);

  /** Removes every generation of an account that is being deleted. */
  void removeAllOf(AccountId owner);

  /** Every failed or cancelled generation whose photo was erased before this instant. */
  List<Ended> withoutImageEndedBefore(Instant instant);
}
