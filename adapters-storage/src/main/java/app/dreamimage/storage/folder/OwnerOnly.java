package app.dreamimage.storage.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that only the user of the server process can open: mode 0600 and 0700 from the
 * moment they exist. On file systems without such modes, what the folder above allows holds.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** Makes sure of a folder and of those above it; one that was there is closed to others. */
  public static Path folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      if (knowsModes(folder)) {
        Files.setPosixFilePermissions(folder, FOLDER);
      }
      return folder;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    return Files.createDirectory(folder, attributes(folder, FOLDER));
  }

  /**
   * A file that was not there before, open for writing.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it was
   */
  public static FileChannel newFile(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        attributes(file, FILE));
  }

  /** A file, made if it is not there, open for writing. */
  public static FileChannel file(Path file) throws IOException {
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes(file, FILE));
  }

  /** Whether others than the owner are kept out, as far as the file system can tell. */
  public static boolean isClosedToOthers(Path file) throws IOException {
    return !knowsModes(file)
        || Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS).stream()
            .allMatch(permission -> permission.name().startsWith("OWNER_"));
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Makes names that came or went survive a crash, where a folder can be opened for that. */
  public static void forceNamesIn(Path folder) throws IOException {
    if (knowsModes(folder)) {
      try (FileChannel names = FileChannel.open(folder)) {
        names.force(true);
      }
    }
  }

  /** Whether the file system is one of the POSIX kind. */
  public static boolean knowsModes(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}
