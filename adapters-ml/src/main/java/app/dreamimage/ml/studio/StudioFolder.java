package app.dreamimage.ml.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The empty folder in which the workers of a studio run. A locked file beside it says that its
 * server lives: the system gives the lock up when the process ends, however it ends.
 */
final class StudioFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StudioFolder.class);
  private static final String PREFIX = "dream-image-studio";
  private static final String CLAIM = ".claim";

  /** To close a file that this process has locked elsewhere would give the lock up. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path claim;
  private final FileChannel lock;

  private StudioFolder(Path path, Path claim, FileChannel lock) {
    this.path = path;
    this.claim = claim;
    this.lock = lock;
  }

  /** As {@link #in}, in the system's folder for temporary files. */
  static StudioFolder inTemporaryFolder() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * Makes one, after having removed those of servers that died.
   *
   * @param above where temporary files go; others may have theirs there too
   */
  static StudioFolder in(Path above) throws IOException {
    removeThoseOfTheDead(above);
    while (true) {
      Path claim = Files.createTempFile(above, PREFIX, CLAIM).toRealPath();
      OURS.add(claim);
      FileChannel lock = FileChannel.open(claim, StandardOpenOption.WRITE);
      if (lock.tryLock() != null && Files.exists(claim, LinkOption.NOFOLLOW_LINKS)) {
        Path path = folderOf(claim);
        Files.createDirectory(path, ownerOnly());
        return new StudioFolder(path, claim, lock);
      }
      // Another server that starts now took it for a leftover before it was locked.
      lock.close();
      OURS.remove(claim);
    }
  }

  Path path() {
    return path;
  }

  private static Path folderOf(Path claim) {
    String name = claim.getFileName().toString();
    return claim.resolveSibling(name.substring(0, name.length() - CLAIM.length()));
  }

  private static void removeThoseOfTheDead(Path above) throws IOException {
    List<Path> claims;
    try (Stream<Path> names = Files.list(above.toRealPath())) {
      claims =
          names
              .filter(path -> path.getFileName().toString().startsWith(PREFIX))
              .filter(path -> path.getFileName().toString().endsWith(CLAIM))
              .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !OURS.contains(path))
              .toList();
    }
    for (Path claim : claims) {
      try {
        removeIfDead(claim);
      } catch (IOException | UncheckedIOException notOurs) {
        LOG.debug("A folder of another studio stays");
      }
    }
  }

  private static void removeIfDead(Path claim) throws IOException {
    if (!isOurs(claim)) {
      return;
    }
    try (FileChannel lock =
        FileChannel.open(claim, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (lock.tryLock() == null) {
        return;
      }
      Path folder = folderOf(claim);
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOurs(folder)) {
        Files.delete(folder);
      }
      Files.delete(claim);
    } catch (OverlappingFileLockException | NoSuchFileException livesOrIsGone) {
      return;
    } catch (DirectoryNotEmptyException somebodyElses) {
      LOG.warn("A folder of a studio that died is not empty and stays: {}", folderOf(claim));
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isOurs(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS)
        .getName()
        .equals(System.getProperty("user.name"));
  }

  /** Removes it. */
  @Override
  public void close() {
    try (lock) {
      Files.deleteIfExists(path);
      Files.deleteIfExists(claim);
    } catch (IOException notEmpty) {
      LOG.warn("The studio's temporary folder could not be removed");
    } finally {
      OURS.remove(claim);
    }
  }
}
