package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keys in the memory of this process: the weakest keyring, and the one that works everywhere. */
final class ProcessMemoryKeyring implements VolatileKeyring {

  private final Map<PhotoId, byte[]> keys = new ConcurrentHashMap<>();
  private final String whyNoStronger;

  /**
   * An empty keyring.
   *
   * @param whyNoStronger a sentence that tells why no stronger keyring is in use
   */
  ProcessMemoryKeyring(String whyNoStronger) {
    this.whyNoStronger = whyNoStronger;
  }

  @Override
  public void keep(PhotoId photo, PhotoKey key, Instant arrivedAt) {
    keys.put(photo, key.encoded());
  }

  @Override
  public Optional<PhotoKey> find(PhotoId photo) {
    byte[] kept = keys.get(photo);
    return kept == null ? Optional.empty() : Optional.of(PhotoKey.takenFrom(kept.clone()));
  }

  @Override
  public void destroy(PhotoId photo) {
    byte[] kept = keys.remove(photo);
    if (kept != null) {
      Arrays.fill(kept, (byte) 0);
    }
  }

  @Override
  public boolean holds(PhotoId photo) {
    return keys.containsKey(photo);
  }

  @Override
  public Set<PhotoId> held() {
    return Set.copyOf(keys.keySet());
  }

  @Override
  public KeyringPromise promise() {
    return new KeyringPromise(
        KeyringPromise.Kind.PROCESS_MEMORY,
        "The keys of photos exist only in the memory of this process and are gone when it ends.",
        Optional.of(
            "A restart loses the photos that are waiting to be painted, and memory that the system"
                + " swaps to a disk can reach it. "
                + whyNoStronger));
  }

  @Override
  public void close() {
    keys.keySet().forEach(this::destroy);
  }
}
