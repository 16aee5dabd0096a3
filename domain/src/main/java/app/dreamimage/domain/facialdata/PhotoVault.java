package app.dreamimage.domain.facialdata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Driven port: keeps photos encrypted, each under a key of its own that no durable medium ever
 * holds. Destroying the key destroys the photo wherever its ciphertext may have been copied to.
 */
public interface PhotoVault {

  /**
   * Takes a photo in, encrypting it while it is read. If reading fails, nothing of it remains.
   *
   * @throws IOException what reading the photo threw
   */
  void deposit(PhotoId id, InputStream photo) throws IOException;

  /**
   * The photo in the clear, as a stream that the caller closes; empty if it was erased, never came
   * in whole, or its key has been forgotten.
   */
  Optional<InputStream> open(PhotoId id, FacialDataAccess access);

  /** Destroys the key, then the ciphertext; does nothing if neither is there. */
  void erase(PhotoId id);

  /** Whether a key or any ciphertext of the photo is there. */
  boolean holds(PhotoId id);

  /** Every photo of which a key or any ciphertext is there. */
  Set<PhotoId> held();
}
