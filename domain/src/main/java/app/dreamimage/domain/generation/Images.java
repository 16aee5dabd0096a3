package app.dreamimage.domain.generation;

import app.dreamimage.domain.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Driven port: the register of the artworks that people keep. */
public interface Images {

  /** Enters an artwork whose bytes are already stored. */
  void add(GeneratedImage image);

  /** The artwork with this id. */
  Optional<GeneratedImage> find(ImageId id);

  /**
   * Artworks of an account, newest first.
   *
   * @param after only those that come after this one; empty for the first page
   * @param most how many at the most, positive
   */
  List<GeneratedImage> page(AccountId owner, Optional<ImageId> after, int most);

  /** The ids of all artworks of an account. */
  Set<ImageId> of(AccountId owner);

  /** The ids of the artworks of one generation that are still kept, first entered first. */
  List<ImageId> madeBy(GenerationId generation);

  /** Of these ids, the ones that are in the register. */
  Set<ImageId> known(Set<ImageId> ids);

  /** Takes an artwork out of the register; does nothing if it is not in it. */
  void remove(ImageId id);
}
