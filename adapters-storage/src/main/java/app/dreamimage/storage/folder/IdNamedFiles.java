package app.dreamimage.storage.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files that are named by nothing but the id of what they hold. */
public final class IdNamedFiles {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private IdNamedFiles() {}

  /** The ids that files in a folder are named by; other files are passed over. */
  public static Set<UUID> in(Path folder) {
    Set<UUID> ids = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (ID.matcher(name).matches()) {
          ids.add(UUID.fromString(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a folder cannot be listed", e);
    }
    return ids;
  }
}
