package app.dreamimage.domain.generation;

import java.util.Optional;
import java.util.Set;

/** Driven port: keeps the bytes of artworks, encrypted, each under a key of its own. */
public interface ArtworkStore {

  /** Stores an artwork; once this returns, it survives a crash. */
  void store(ImageId id, byte[] artwork);

  /** The bytes of an artwork. */
  Optional<byte[]> read(ImageId id);

  /** Erases an artwork and all copies derived from it; does nothing if it is not there. */
  void erase(ImageId id);

  /** Every artwork that is stored. */
  Set<ImageId> stored();
}
