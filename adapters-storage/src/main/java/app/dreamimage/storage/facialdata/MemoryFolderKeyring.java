package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Keys in a folder that lives in memory: they outlive the process, not the machine. */
final class MemoryFolderKeyring implements VolatileKeyring {

  private final MemoryFolder folder;
  private final String whyNoStronger;

  /**
   * The keyring in a folder, with the keys that are already in it.
   *
   * @param whyNoStronger a sentence that tells why no stronger keyring is in use
   */
  MemoryFolderKeyring(MemoryFolder folder, String whyNoStronger) {
    this.folder = folder;
    this.whyNoStronger = whyNoStronger;
  }

  @Override
  public void keep(PhotoId photo, PhotoKey key, Instant arrivedAt) {
    byte[] encoded = key.encoded();
    try {
      folder.write(photo, encoded);
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  @Override
  public Optional<PhotoKey> find(PhotoId photo) {
    return folder
        .read(photo)
        .filter(content -> content.length == PhotoKey.ENCODED_BYTES)
        .map(PhotoKey::takenFrom);
  }

  @Override
  public void destroy(PhotoId photo) {
    folder.erase(photo);
  }

  @Override
  public boolean holds(PhotoId photo) {
    return folder.has(photo);
  }

  @Override
  public Set<PhotoId> held() {
    return folder.photos();
  }

  @Override
  public KeyringPromise promise() {
    return new KeyringPromise(
        KeyringPromise.Kind.MEMORY_FOLDER,
        "The keys of photos lie in memory-backed storage ("
            + folder.path()
            + "), survive a restart of the server and are gone when the machine stops.",
        Optional.of(
            "While the server does not run, nothing erases the keys of overdue photos until it"
                + " starts again or the machine stops, and memory that the system swaps to a disk"
                + " can reach it: switch swap off or encrypt it. "
                + whyNoStronger));
  }

  @Override
  public void close() {}
}
