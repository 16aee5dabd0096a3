package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps the keys of photos where no durable medium holds them, and for no longer than promised. */
interface VolatileKeyring extends AutoCloseable {

  /**
   * Keeps a key.
   *
   * @param arrivedAt when the photo's first byte arrived, from which the promise counts
   */
  void keep(PhotoId photo, PhotoKey key, Instant arrivedAt);

  /** The key of a photo; empty if there is none or it has been forgotten in time. */
  Optional<PhotoKey> find(PhotoId photo);

  /** Destroys the key of a photo; does nothing if there is none. */
  void destroy(PhotoId photo);

  /** Whether anything of the key is there, be it usable or not. */
  boolean holds(PhotoId photo);

  /** Every photo of whose key anything is there. */
  Set<PhotoId> held();

  /** What this keyring can and cannot promise. */
  KeyringPromise promise();

  /** Lets go of what it uses; keys that can outlive the process stay. */
  @Override
  void close();
}
