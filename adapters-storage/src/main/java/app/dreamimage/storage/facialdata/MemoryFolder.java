package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.storage.folder.IdNamedFiles;
import app.dreamimage.storage.folder.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder on a file system that lives in memory, with one small file per photo. It outlives the
 * process and not the machine; what is unlinked from it is gone at once.
 */
final class MemoryFolder {

  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");

  private final Path folder;

  private MemoryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure of a folder that is in memory, ours and closed to others.
   *
   * @throws IOException if it cannot be made or is not so
   */
  static MemoryFolder at(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (above == null || !Files.isDirectory(above) || !isInMemory(above)) {
      throw new IOException(folder + " is not on a file system that lives in memory");
    }
    // Anyone may make names in a shared folder: neither a link nor another's folder is followed.
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(folder + " is no folder");
    }
    OwnerOnly.folder(folder);
    if (!isInMemory(folder) || !OwnerOnly.isClosedToOthers(folder) || !isOurs(folder)) {
      throw new IOException(folder + " cannot be kept to ourselves");
    }
    return new MemoryFolder(folder);
  }

  private static boolean isInMemory(Path path) throws IOException {
    return IN_MEMORY.contains(Files.getFileStore(path).type());
  }

  private static boolean isOurs(Path folder) throws IOException {
    Path trial = Files.createTempFile(folder, "trial", null);
    try {
      return Files.getOwner(trial).equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
    } finally {
      Files.delete(trial);
    }
  }

  /** Writes a new file. */
  void write(PhotoId photo, byte[] content) {
    try (FileChannel file = OwnerOnly.newFile(fileOf(photo))) {
      writeAll(file, ByteBuffer.wrap(content));
    } catch (IOException e) {
      throw new UncheckedIOException("the key of a photo cannot be kept", e);
    }
  }

  /** What the file of a photo holds, also if it was not written in whole. */
  Optional<byte[]> read(PhotoId photo) {
    try {
      return Optional.of(Files.readAllBytes(fileOf(photo)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the key of a photo cannot be read", e);
    }
  }

  /** Overwrites the file of a photo and unlinks it; does nothing if there is none. */
  void erase(PhotoId photo) {
    try (FileChannel file = FileChannel.open(fileOf(photo), StandardOpenOption.WRITE)) {
      writeAll(file, ByteBuffer.allocate((int) file.size()));
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("the key of a photo cannot be overwritten", e);
    }
    try {
      Files.deleteIfExists(fileOf(photo));
    } catch (IOException e) {
      throw new UncheckedIOException("the key of a photo cannot be erased", e);
    }
  }

  private static void writeAll(FileChannel file, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      file.write(content);
    }
  }

  /** Whether the photo has a file. */
  boolean has(PhotoId photo) {
    return !Files.notExists(fileOf(photo));
  }

  /** The photos that have a file. */
  Set<PhotoId> photos() {
    return IdNamedFiles.in(folder).stream().map(PhotoId::new).collect(Collectors.toSet());
  }

  /** Where it is. */
  Path path() {
    return folder;
  }

  private Path fileOf(PhotoId photo) {
    return folder.resolve(photo.value().toString());
  }
}
