package app.dreamimage.bootstrap.serve;

import app.dreamimage.storage.folder.FolderInUse;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the server on the configured storage, without serving anybody. */
public final class Offline {

  private Offline() {}

  /** That a running server has the embedded database, which one process alone can open. */
  public static final class StorageInUse extends Exception {

    /** What to do about it. */
    public static final String ADVICE =
        "The database is in use by a running server. Stop the server first, or use PostgreSQL,"
            + " which both can use at once.";

    private static final long serialVersionUID = 1;

    StorageInUse(Throwable cause) {
      super(ADVICE, cause);
    }
  }

  /**
   * Does something with one part, and closes the storage.
   *
   * @throws StorageInUse if a running server has the embedded database
   */
  public static <P, T> T with(Class<P> part, Function<P, T> work) throws StorageInUse {
    try (ApplicationContext context = ApplicationContext.builder().banner(false).start()) {
      P opened = context.getBean(part);
      return work.apply(opened);
    } catch (RuntimeException e) {
      if (isOfAFolderInUse(e)) {
        throw new StorageInUse(e);
      }
      throw e;
    }
  }

  private static boolean isOfAFolderInUse(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(FolderInUse.class::isInstance);
  }
}
