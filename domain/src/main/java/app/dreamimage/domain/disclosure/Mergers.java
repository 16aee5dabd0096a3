package app.dreamimage.domain.disclosure;

import app.dreamimage.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Driven port: the register of mergers, and who was given notice of which. */
public interface Mergers {

  /** Adds a merger. */
  void add(Merger merger);

  /** The merger with this id. */
  Optional<Merger> find(MergerId id);

  /** All mergers, in the order they were registered. */
  List<Merger> all();

  /** Keeps a changed merger in place of the one with the same id. */
  void replace(Merger merger);

  /** Records that a person was given notice; the first notice counts, later ones change nothing. */
  void recordNotice(MergerId merger, AccountId person, Instant at);

  /** Of which mergers a person was given notice, and when. */
  Map<MergerId, Instant> noticesTo(AccountId person);

  /** Removes every notice to a person. */
  void removeNoticesTo(AccountId person);
}
