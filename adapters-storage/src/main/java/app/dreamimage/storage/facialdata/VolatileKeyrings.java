package app.dreamimage.storage.facialdata;

import app.dreamimage.storage.kernel.KernelKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the strongest keyring that this system really offers, by trying. */
final class VolatileKeyrings {

  /** How the name of a folder of keys begins; the name of a data folder follows. */
  static final String FOLDER = "dream-image-";

  private VolatileKeyrings() {}

  /**
   * The strongest keyring there is.
   *
   * @param dataFolderName what tells its keys apart from those of this user's other servers
   * @param candidates folders that may be in memory, the best first
   */
  static VolatileKeyring strongest(
      String dataFolderName,
      List<Path> candidates,
      KeyLifetime lifetime,
      InstantSource clock,
      SecureRandom random) {
    Optional<MemoryFolder> folder = memoryFolder(dataFolderName, candidates);
    if (folder.isEmpty()) {
      return new ProcessMemoryKeyring(
          "There is no memory-backed folder that this user can keep to itself.");
    }
    try {
      KernelKeys kernel = KernelKeys.tried("dream-image:" + dataFolderName + ":trial");
      return new KernelEpochKeyring(folder.get(), kernel, dataFolderName, lifetime, clock, random);
    } catch (UnsupportedOperationException e) {
      return new MemoryFolderKeyring(
          folder.get(), "The kernel's key retention service is out of reach: " + e.getMessage());
    }
  }

  /**
   * Folders that are in memory on most Linux systems.
   *
   * @param environment of the process: names the user's runtime folder
   */
  static List<Path> candidates(Map<String, String> environment) {
    List<Path> candidates = new ArrayList<>();
    candidates.add(Path.of("/dev/shm"));
    String runtimeFolder = environment.get("XDG_RUNTIME_DIR");
    if (runtimeFolder != null && !runtimeFolder.isBlank()) {
      candidates.add(Path.of(runtimeFolder));
    }
    return candidates;
  }

  private static Optional<MemoryFolder> memoryFolder(String dataFolderName, List<Path> candidates) {
    for (Path candidate : candidates) {
      try {
        return Optional.of(MemoryFolder.at(candidate.resolve(FOLDER + dataFolderName)));
      } catch (IOException notUsable) {
        // The next one is tried; that none is left is told by the keyring in use.
      }
    }
    return Optional.empty();
  }
}
