package app.dreamimage.storage.folder;

import java.nio.file.Path;

/** That another process has claimed the data folder. */
public final class FolderInUse extends IllegalStateException {

  private static final long serialVersionUID = 1;

  FolderInUse(Path path) {
    super("another server is using the data folder " + path);
  }
}
