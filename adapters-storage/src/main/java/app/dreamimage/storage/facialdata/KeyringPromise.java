package app.dreamimage.storage.facialdata;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the keyring in use can and cannot promise, in plain words for the log and the health check.
 *
 * @param kind where the keys of photos live
 * @param promise what is certain
 * @param caution what is not, and what to do about it; empty if nothing is missing
 */
public record KeyringPromise(Kind kind, String promise, Optional<String> caution) {

  /** Where the keys of photos live, the strongest first. */
  public enum Kind {
    /** In memory-backed storage, wrapped by keys that the kernel forgets in time. */
    KERNEL_EPOCHS,
    /** In memory-backed storage. */
    MEMORY_FOLDER,
    /** In the memory of the server process. */
    PROCESS_MEMORY
  }

  public KeyringPromise {
    requireNonNull(kind, "kind");
    requireNonNull(promise, "promise");
    requireNonNull(caution, "caution");
  }
}
