package app.dreamimage.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a server keeps its files. It is claimed by one process at a time, because
 * what one process takes for a leftover could be another's work under way; the operating system
 * gives the claim up when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel claim;
  private final String name;

  private DataFolder(Path path, FileChannel claim, String name) {
    this.path = path;
    this.claim = claim;
    this.name = name;
  }

  /**
   * Claims a folder, making it if it is not there.
   *
   * @param firstName the name that a new folder gets; one that was there keeps its own
   * @throws FolderInUse if another server has claimed it
   * @throws UncheckedIOException if it cannot be made or written to
   */
  public static DataFolder claim(Path folder, UUID firstName) {
    try {
      Path path = OwnerOnly.folder(folder).toRealPath();
      FileChannel claim = OwnerOnly.file(path.resolve("lock"));
      if (lock(claim) == null) {
        claim.close();
        throw new FolderInUse(path);
      }
      return new DataFolder(path, claim, nameIn(path.resolve("name"), firstName));
    } catch (IOException e) {
      throw new UncheckedIOException("the data folder " + folder + " cannot be used", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel claim) throws IOException {
    try {
      return claim.tryLock();
    } catch (OverlappingFileLockException claimedInThisProcess) {
      return null;
    }
  }

  private static String nameIn(Path file, UUID firstName) throws IOException {
    try (FileChannel channel = OwnerOnly.newFile(file)) {
      channel.write(StandardCharsets.US_ASCII.encode(firstName.toString()));
      channel.force(true);
      return firstName.toString();
    } catch (FileAlreadyExistsException named) {
      return UUID.fromString(Files.readString(file).strip()).toString();
    }
  }

  /** Its real, absolute path. */
  public Path path() {
    return path;
  }

  /**
   * A random name that stays with the folder, also when it is moved: 36 characters, hexadecimal and
   * hyphens. It tells what belongs to this folder apart in places that servers share.
   */
  public String name() {
    return name;
  }

  /** A folder in it, made if it is not there. */
  public Path folder(String child) {
    try {
      return OwnerOnly.folder(path.resolve(child));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + child + " cannot be used", e);
    }
  }

  /** Gives the claim up. */
  @Override
  public void close() {
    try {
      claim.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
