package app.dreamimage.ml.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs of the host that can isolate a process, looked for where only root installs. */
final class HostPrograms {

  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"), Path.of("/sbin"));

  private HostPrograms() {}

  /** Where a program is. */
  static Optional<String> find(String name) {
    return FOLDERS.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Whether the host has all of them. */
  static boolean has(String... names) {
    return Arrays.stream(names).allMatch(name -> find(name).isPresent());
  }
}
