package app.dreamimage.storage.facialdata;

import app.dreamimage.storage.folder.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says, by a locked file beside each folder of keys in memory, that the folder's server lives. The
 * system gives the lock up when the process ends, however it ends.
 *
 * <p>Empty folders of servers that died are removed. One with keys stays: its server may come back
 * and finish what it had begun, and if it does not, the keys are lost with the machine's memory at
 * the latest, and useless once the kernel has forgotten what they are wrapped with.
 */
final class MemoryFolderClaim implements AutoCloseable {

  private static final String CLAIM = ".claim";
  private static final Pattern NAME = Pattern.compile("dream-image-[0-9a-f-]{36}\\.claim");

  /** To close a file that this process has locked elsewhere would give the lock up. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final List<Path> folders = new ArrayList<>();
  private final List<FileChannel> locks = new ArrayList<>();

  private MemoryFolderClaim() {}

  /**
   * Removes what is left of the dead, then claims this server's folders.
   *
   * @param dataFolderName as for {@link VolatileKeyrings#strongest}
   * @param candidates folders in which they may be; one that cannot be written to is passed over
   */
  static MemoryFolderClaim of(String dataFolderName, List<Path> candidates) {
    MemoryFolderClaim claim = new MemoryFolderClaim();
    for (Path candidate : candidates) {
      try {
        removeThoseOfTheDead(candidate);
        claim.add(candidate.resolve(VolatileKeyrings.FOLDER + dataFolderName));
      } catch (IOException | UncheckedIOException notUsable) {
        // Then no folder of keys can be in it either.
      }
    }
    return claim;
  }

  private void add(Path folder) throws IOException {
    Path file = claimOf(folder);
    while (true) {
      OURS.add(file);
      FileChannel lock = OwnerOnly.file(file);
      lock.lock();
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(folder);
        locks.add(lock);
        return;
      }
      // A server that starts now took it for a leftover before it was locked.
      lock.close();
    }
  }

  private static Path claimOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + CLAIM);
  }

  private static void removeThoseOfTheDead(Path candidate) throws IOException {
    List<Path> claims;
    try (Stream<Path> files = Files.list(candidate)) {
      claims =
          files
              .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .filter(file -> !OURS.contains(file))
              .toList();
    }
    for (Path claim : claims) {
      if (isOurs(claim)) {
        removeIfDead(claim);
      }
    }
  }

  private static void removeIfDead(Path claim) throws IOException {
    try (FileChannel lock =
        FileChannel.open(claim, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (lock.tryLock() != null) {
        remove(claim);
      }
    } catch (OverlappingFileLockException | NoSuchFileException livesOrIsGone) {
      return;
    }
  }

  /** Removes an empty folder and its claim. */
  private static void remove(Path claim) throws IOException {
    String name = claim.getFileName().toString();
    Path folder = claim.resolveSibling(name.substring(0, name.length() - CLAIM.length()));
    try {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOurs(folder)) {
        Files.delete(folder);
      }
      Files.delete(claim);
    } catch (DirectoryNotEmptyException keysAreInIt) {
      return;
    }
  }

  private static boolean isOurs(Path path) throws IOException {
    return Optional.of(Files.getOwner(path, LinkOption.NOFOLLOW_LINKS))
        .filter(owner -> owner.getName().equals(System.getProperty("user.name")))
        .isPresent();
  }

  /** Gives the folders up, and removes those that are empty. */
  @Override
  public void close() {
    try {
      for (Path folder : folders) {
        remove(claimOf(folder));
      }
      for (FileChannel lock : locks) {
        lock.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      folders.forEach(folder -> OURS.remove(claimOf(folder)));
    }
  }
}
