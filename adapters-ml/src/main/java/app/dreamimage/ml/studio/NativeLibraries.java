package app.dreamimage.ml.studio;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;

/** Where JavaCPP unpacks native libraries, and finds them again. */
final class NativeLibraries {

  /** System property of JavaCPP that names the folder. */
  static final String FOLDER = "org.bytedeco.javacpp.cachedir";

  private NativeLibraries() {}

  /** The folder that JavaCPP would choose by itself. */
  static Path usualFolder() {
    return Path.of(System.getProperty("user.home"), ".javacpp", "cache");
  }

  /**
   * Makes JavaCPP take libraries from a folder that nobody can write to. By itself it passes over
   * such a folder, even if everything is in it.
   */
  static void takeFromReadOnlyFolder() throws ReflectiveOperationException {
    String folder = System.getProperty(FOLDER, "");
    if (!folder.isEmpty() && !Files.isWritable(Path.of(folder))) {
      Field chosen = Loader.class.getDeclaredField("cacheDir");
      chosen.setAccessible(true);
      chosen.set(null, new File(folder));
    }
  }
}
