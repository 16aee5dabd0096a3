package app.dreamimage.ml.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The programs of util-linux: {@code unshare} makes the namespaces, two short scripts build and
 * enter a view of a few files, {@code prlimit} sets limits, {@code setpriv} takes privileges away.
 *
 * <p>Root builds the view and then becomes nobody before anything else happens, so that the user
 * namespace is nobody's and not root's.
 */
final class UtilLinux implements Enclosure {

  private static final String NOBODY = "65534";
  private static final List<String> NAMESPACES =
      List.of(
          "--user",
          "--map-root-user",
          "--mount",
          "--pid",
          "--fork",
          "--kill-child",
          "--net",
          "--ipc",
          "--uts",
          "--cgroup");

  private final VisibleFiles visible;
  private final KernelLimits limits;
  private final Path folder;
  private final boolean root;

  private UtilLinux(VisibleFiles visible, KernelLimits limits, Path folder, boolean root) {
    this.visible = visible;
    this.limits = limits;
    this.folder = folder;
    this.root = root;
  }

  /**
   * Util-linux, if the host has what is needed of it.
   *
   * @param folder an empty one, on which each worker sees something else than everybody else does
   * @param root whether this process is root's
   */
  static Optional<Enclosure> find(
      VisibleFiles visible, KernelLimits limits, Path folder, boolean root) {
    return HostPrograms.has("unshare", "setpriv", "prlimit", "mount", "umount", "pivot_root", "sh")
        ? Optional.of(new UtilLinux(visible, limits, folder, root))
        : Optional.empty();
  }

  @Override
  public String means() {
    return "util-linux";
  }

  @Override
  public Set<Barrier> barriers() {
    return EnumSet.allOf(Barrier.class);
  }

  @Override
  public List<String> around(List<String> program) {
    List<String> words = new ArrayList<>();
    if (root) {
      words.addAll(List.of(host("unshare"), "--mount"));
      addView(words);
      words.addAll(
          List.of(
              host("setpriv"),
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--pdeathsig=KILL",
              host("unshare")));
      words.addAll(NAMESPACES);
    } else {
      words.addAll(List.of(host("setpriv"), "--pdeathsig=KILL", host("unshare")));
      words.addAll(NAMESPACES);
      addView(words);
    }
    words.addAll(List.of(host("sh"), "-c", Script.text("enter.sh"), "enter", folder.toString()));
    words.add("/tools/prlimit");
    words.addAll(limits.wordsWithTasks());
    words.addAll(
        List.of(
            "/tools/setpriv",
            "--no-new-privs",
            "--bounding-set=-all",
            "--inh-caps=-all",
            "--pdeathsig=KILL"));
    words.addAll(program);
    return words;
  }

  private void addView(List<String> words) {
    words.addAll(List.of(host("sh"), "-c", Script.text("view.sh"), "view", folder.toString()));
    visible.all().forEach(path -> words.add(path.toString()));
    words.add("--");
  }

  private static String host(String program) {
    return HostPrograms.find(program).orElseThrow();
  }
}
