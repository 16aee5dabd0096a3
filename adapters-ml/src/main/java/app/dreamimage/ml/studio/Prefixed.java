package app.dreamimage.ml.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is left where a system allows no view of its own: a program in front of the worker that
 * takes the network or the writing away.
 *
 * @param means what brings it about
 * @param barriers what stands
 * @param words the command line in front of the program
 */
record Prefixed(String means, Set<Barrier> barriers, List<String> words) implements Enclosure {

  private static final List<List<String>> WITHOUT_NETWORK =
      List.of(
          List.of("--net"),
          List.of("--user", "--map-current-user", "--net"),
          List.of("--user", "--map-root-user", "--net"));

  Prefixed {
    barriers = Set.copyOf(barriers);
    words = List.copyOf(words);
  }

  /** Those that this host may allow, the stricter first. */
  static Stream<Enclosure> find(KernelLimits limits) {
    if (!HostPrograms.has("prlimit")) {
      return Stream.empty();
    }
    List<String> limited = new ArrayList<>(List.of(HostPrograms.find("prlimit").orElseThrow()));
    limited.addAll(limits.words());
    Stream<Enclosure> cutOff =
        HostPrograms.find("unshare").stream()
            .flatMap(unshare -> WITHOUT_NETWORK.stream().map(words -> join(unshare, words)))
            .map(
                unshare ->
                    new Prefixed(
                        "unshare",
                        Set.of(Barrier.NETWORK, Barrier.WRITING),
                        Stream.concat(limited.stream(), unshare.stream()).toList()));
    return Stream.concat(
        cutOff, Stream.of(new Prefixed("prlimit", Set.of(Barrier.WRITING), limited)));
  }

  private static List<String> join(String program, List<String> words) {
    return Stream.concat(Stream.of(program), words.stream()).toList();
  }

  @Override
  public List<String> around(List<String> program) {
    return Stream.concat(words.stream(), program.stream()).toList();
  }
}
