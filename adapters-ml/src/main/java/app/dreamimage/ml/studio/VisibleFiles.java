package app.dreamimage.ml.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a worker needs: Java, its own program, the system's libraries, the unpacked native
 * libraries and three devices. Nothing of the service and nothing of its people is among them.
 *
 * @param links links of the system and what they lead to, such as {@code /lib} where it is only
 *     another name
 * @param libraries files and folders, shown read-only where they are
 * @param devices shown where they are
 */
record VisibleFiles(Map<Path, Path> links, List<Path> libraries, List<Path> devices) {

  private static final Path SYSTEM_SETTINGS = Path.of("/etc");
  private static final List<Path> LIBRARY_FOLDERS =
      List.of(Path.of("/lib"), Path.of("/lib64"), Path.of("/usr/lib64"));
  private static final Path ALL_LIBRARIES = Path.of("/usr/lib");
  private static final Path LIBRARY_INDEX = Path.of("/etc/ld.so.cache");
  private static final List<Path> DEVICES =
      List.of(Path.of("/dev/null"), Path.of("/dev/random"), Path.of("/dev/urandom"));

  /**
   * What a worker of this process's own Java needs.
   *
   * @param program the entries of its class path
   * @param natives where the native libraries are unpacked
   */
  static VisibleFiles of(Path java, List<Path> program, Path natives) {
    Map<Path, Path> links = new LinkedHashMap<>();
    Set<Path> libraries = new LinkedHashSet<>();
    for (Path folder : LIBRARY_FOLDERS) {
      if (Files.isSymbolicLink(folder)) {
        target(folder).forEach(target -> links.put(folder, target));
        target(folder).filter(LIBRARY_FOLDERS::contains).forEach(libraries::add);
      } else {
        libraries.add(folder);
      }
    }
    libraries.add(systemLibraries());
    libraries.add(LIBRARY_INDEX);
    libraries.add(java);
    libraries.addAll(settingsOf(java));
    libraries.addAll(program);
    libraries.add(natives);
    return new VisibleFiles(
        links,
        libraries.stream()
            .filter(Files::exists)
            .filter(path -> libraries.stream().noneMatch(other -> isInside(path, other)))
            .toList(),
        DEVICES.stream().filter(Files::exists).toList());
  }

  private static boolean isInside(Path path, Path folder) {
    return !path.equals(folder) && path.startsWith(folder);
  }

  /** The paths of all of them. */
  List<Path> all() {
    List<Path> all = new ArrayList<>(links.keySet());
    all.addAll(libraries);
    all.addAll(devices);
    return all;
  }

  /** Debian keeps libraries by architecture, apart from programs of other programs. */
  private static Path systemLibraries() {
    String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
    Path own = ALL_LIBRARIES.resolve(machine + "-linux-gnu");
    return Files.isDirectory(own) ? own : ALL_LIBRARIES;
  }

  /** Where the system's own Java keeps its settings, linked to from its home. */
  private static Set<Path> settingsOf(Path java) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path part : List.of(java.resolve("conf"), java.resolve("lib"))) {
      if (!Files.isDirectory(part)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(part, 2)) {
        files
            .filter(Files::isSymbolicLink)
            .flatMap(VisibleFiles::target)
            .filter(target -> target.startsWith(SYSTEM_SETTINGS) && target.getNameCount() > 2)
            .map(target -> SYSTEM_SETTINGS.resolve(target.getName(1)))
            .filter(folder -> folder.toString().contains("java"))
            .forEach(folders::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return folders;
  }

  private static Stream<Path> target(Path link) {
    try {
      return Stream.of(link.resolveSibling(Files.readSymbolicLink(link)).normalize())
          .filter(target -> Files.exists(target, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException gone) {
      return Stream.empty();
    }
  }
}
