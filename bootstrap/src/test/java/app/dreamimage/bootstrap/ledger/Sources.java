package app.dreamimage.bootstrap.ledger;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the project, read by the compiler's own parser. */
final class Sources {

  private static final List<String> MODULES =
      List.of(
          "domain", "application", "adapters-storage", "adapters-rest", "adapters-ml", "bootstrap");

  private Sources() {}

  /** The root of the project, seen from the module whose tests are run. */
  static Path root() {
    return Path.of("..").toAbsolutePath().normalize();
  }

  /** What the program consists of. */
  static LedgerReading ofTheProgram() {
    return read(root(), folders("src/main/java"));
  }

  /** What tests it. Code that breaks rules on purpose is not part of it. */
  static LedgerReading ofTheTests() {
    return read(root(), folders("src/test/java"));
  }

  private static List<Path> folders(String kind) {
    return MODULES.stream().map(module -> root().resolve(module).resolve(kind)).toList();
  }

  /** Reads every source file below the folders. */
  static LedgerReading read(Path root, List<Path> folders) {
    List<Path> files = folders.stream().flatMap(folder -> javaFilesIn(folder).stream()).toList();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      LedgerReading reading = new LedgerReading(root, Trees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        reading.scan(unit, null);
      }
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaFilesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("violations"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
