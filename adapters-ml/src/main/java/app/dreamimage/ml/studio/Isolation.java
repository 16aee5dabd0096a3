package app.dreamimage.ml.studio;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps a worker from the rest of the machine, to be logged at start and shown in health.
 *
 * @param means what brings it about: a program of the system, or {@code process} if nothing does
 * @param barriers those that stand
 * @param heapMegabytes the limit of the worker's Java heap
 */
public record Isolation(String means, Set<Barrier> barriers, int heapMegabytes) {

  /** What an operator can do where something is missing. */
  public static final String ADVICE =
      "On Linux, install bubblewrap or util-linux and allow user namespaces (sysctl"
          + " kernel.unprivileged_userns_clone, user.max_user_namespaces,"
          + " kernel.apparmor_restrict_unprivileged_userns; in a container, its seccomp profile).";

  public Isolation {
    barriers = Set.copyOf(barriers);
  }

  /** Whether every barrier stands. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  /**
   * Holds it against what an operator demands.
   *
   * @throws IllegalStateException if it is less; the message tells an operator what to do
   */
  void meet(IsolationDemand demand) {
    if (demand == IsolationDemand.REQUIRE && !isComplete()) {
      throw new IllegalStateException(
          "the studio cannot be isolated as required: " + summary() + ". " + ADVICE);
    }
  }

  /** The barriers that do not stand, in the order of their names' declaration. */
  public Set<Barrier> missing() {
    Set<Barrier> missing = EnumSet.allOf(Barrier.class);
    missing.removeAll(barriers);
    return missing;
  }

  /** One line for people: what stands and what does not. */
  public String summary() {
    return Stream.of(
            Stream.of("own process", "heap of " + heapMegabytes + " MB"),
            new TreeSet<>(barriers).stream().map(Barrier::standing),
            missing().stream().map(Barrier::missing))
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }
}
