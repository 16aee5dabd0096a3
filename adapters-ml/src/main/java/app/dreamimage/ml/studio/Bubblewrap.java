package app.dreamimage.ml.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bubblewrap, where the host has it: everything but the limits, which are util-linux's. */
final class Bubblewrap implements Enclosure {

  private static final String NOBODY = "65534";
  private static final String LIMITER = "/tools/prlimit";

  private final String program;
  private final Optional<String> prlimit;
  private final VisibleFiles visible;
  private final KernelLimits limits;
  private final boolean root;

  private Bubblewrap(String program, VisibleFiles visible, KernelLimits limits, boolean root) {
    this.program = program;
    this.prlimit = HostPrograms.find("prlimit");
    this.visible = visible;
    this.limits = limits;
    this.root = root;
  }

  /**
   * Bubblewrap, if the host has it.
   *
   * @param root whether this process is root's
   */
  static Optional<Enclosure> find(VisibleFiles visible, KernelLimits limits, boolean root) {
    return HostPrograms.find("bwrap").map(bwrap -> new Bubblewrap(bwrap, visible, limits, root));
  }

  @Override
  public String means() {
    return "bubblewrap";
  }

  /**
   * Where root starts it, the worker is root outside, though without a single capability: then
   * util-linux does better, and the kernel does not count root's threads.
   */
  @Override
  public Set<Barrier> barriers() {
    Set<Barrier> barriers = EnumSet.allOf(Barrier.class);
    if (prlimit.isEmpty()) {
      barriers.remove(Barrier.LIMITS);
      barriers.remove(Barrier.WRITING);
    }
    if (root) {
      barriers.remove(Barrier.PRIVILEGES);
      barriers.remove(Barrier.LIMITS);
    }
    return barriers;
  }

  @Override
  public List<String> around(List<String> inner) {
    List<String> words =
        new ArrayList<>(
            List.of(
                program,
                "--unshare-user",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-ipc",
                "--unshare-uts",
                "--unshare-cgroup-try",
                "--disable-userns",
                "--uid",
                NOBODY,
                "--gid",
                NOBODY,
                "--cap-drop",
                "ALL",
                "--new-session",
                "--die-with-parent",
                "--as-pid-1"));
    visible.links().forEach((link, target) -> show("--symlink", target, link, words));
    visible.libraries().forEach(path -> show("--ro-bind", path, path, words));
    visible.devices().forEach(path -> show("--dev-bind", path, path, words));
    prlimit.ifPresent(path -> show("--ro-bind", Path.of(path), Path.of(LIMITER), words));
    words.addAll(
        List.of("--proc", "/proc", "--remount-ro", "/proc", "--remount-ro", "/", "--chdir", "/"));
    words.add("--");
    if (prlimit.isPresent()) {
      words.add(LIMITER);
      words.addAll(limits.wordsWithTasks());
    }
    words.addAll(inner);
    return words;
  }

  private static void show(String how, Path what, Path where, List<String> words) {
    words.addAll(List.of(how, what.toString(), where.toString()));
  }
}
