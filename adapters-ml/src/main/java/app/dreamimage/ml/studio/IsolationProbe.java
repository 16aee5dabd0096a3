package app.dreamimage.ml.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds out by trying how strictly this system lets us isolate a process.
 *
 * <p>Linux with util-linux: {@code unshare} gives a network namespace of its own, to root at once,
 * to others through a user namespace where the kernel and the container allow it; {@code prlimit}
 * sets the largest file a process may write to nothing. Both replace themselves by the worker, so
 * its process id is the one we know.
 */
final class IsolationProbe {

  private static final Path OWN_NETWORK = Path.of("/proc/self/ns/net");
  private static final int LONGEST_TRY_SECONDS = 5;
  private static final List<String> SETTINGS_OF_ROOT = List.of("--net");
  private static final List<List<String>> SETTINGS =
      List.of(
          SETTINGS_OF_ROOT,
          List.of("--user", "--map-current-user", "--net"),
          List.of("--user", "--map-root-user", "--net"));

  private IsolationProbe() {}

  /** The strictest isolation that works here. */
  static Isolation strictest(int heapMegabytes) {
    Optional<String> unshare = program("unshare");
    Optional<String> prlimit = program("prlimit");
    Optional<String> readlink = program("readlink");
    if (!Files.exists(OWN_NETWORK) || readlink.isEmpty()) {
      return new Isolation(false, false, heapMegabytes, List.of());
    }
    List<String> limits =
        prlimit
            .map(program -> List.of(program, "--fsize=0", "--core=0"))
            .filter(words -> answer(words, readlink.get()).isPresent())
            .orElse(List.of());
    List<String> network =
        unshare.stream()
            .flatMap(program -> SETTINGS.stream().map(settings -> joined(program, settings)))
            .filter(words -> isOtherNetwork(answer(words, readlink.get())))
            .findFirst()
            .orElse(List.of());
    List<String> prefix = new ArrayList<>(limits);
    prefix.addAll(network);
    return new Isolation(!network.isEmpty(), !limits.isEmpty(), heapMegabytes, prefix);
  }

  private static List<String> joined(String program, List<String> settings) {
    List<String> words = new ArrayList<>(List.of(program));
    words.addAll(settings);
    return words;
  }

  private static boolean isOtherNetwork(Optional<String> inside) {
    try {
      String own = Files.readSymbolicLink(OWN_NETWORK).toString();
      return inside.filter(name -> name.startsWith("net:[") && !name.equals(own)).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The name of the network namespace that a process started with these words is in. */
  private static Optional<String> answer(List<String> prefix, String readlink) {
    List<String> command = new ArrayList<>(prefix);
    command.add(readlink);
    command.add(OWN_NETWORK.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_TRY_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
          return Optional.empty();
        }
        byte[] line = process.getInputStream().readNBytes(100);
        return Optional.of(new String(line, StandardCharsets.US_ASCII).strip());
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException notAllowed) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<String> program(String name) {
    return List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin").stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
