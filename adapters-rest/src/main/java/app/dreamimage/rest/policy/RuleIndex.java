package app.dreamimage.rest.policy;

import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules keep which clause: every class and method of the domain and of the use cases that
 * carries {@link Enforces}. It is read from the running code itself when somebody first asks, so it
 * can say nothing else than the code.
 */
@Singleton
final class RuleIndex {

  private static final List<String> ROOTS =
      List.of("app/dreamimage/domain/", "app/dreamimage/application/");

  private static final String CLASS_FILE = ".class";

  private volatile @Nullable Map<Clause, Set<String>> index;

  /** The names of the rules that keep a clause, in alphabetical order. */
  List<String> rulesOf(Clause clause) {
    Map<Clause, Set<String>> known = index;
    if (known == null) {
      known = read();
      index = known;
    }
    return List.copyOf(known.getOrDefault(clause, Set.of()));
  }

  private static Map<Clause, Set<String>> read() {
    Map<Clause, Set<String>> found = new EnumMap<>(Clause.class);
    Stream.of(Enforces.class, SeePromises.class)
        .map(RuleIndex::placeOf)
        .distinct()
        .flatMap(place -> classesAt(place).stream())
        .distinct()
        .forEach(name -> enter(found, name));
    return found;
  }

  private static URI placeOf(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code comes from a place without a proper address", e);
    }
  }

  private static List<String> classesAt(URI place) {
    try {
      Path path = Path.of(place);
      return Files.isDirectory(path) ? inDirectory(path) : inJar(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inDirectory(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .filter(RuleIndex::isOurs)
          .map(RuleIndex::className)
          .toList();
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(RuleIndex::isOurs)
          .map(RuleIndex::className)
          .toList();
    }
  }

  private static boolean isOurs(String entry) {
    return entry.endsWith(CLASS_FILE)
        && !entry.endsWith("-info.class")
        && ROOTS.stream().anyMatch(entry::startsWith);
  }

  private static String className(String entry) {
    return entry.substring(0, entry.length() - CLASS_FILE.length()).replace('/', '.');
  }

  private static void enter(Map<Clause, Set<String>> index, String name) {
    Class<?> type;
    try {
      type = Class.forName(name, false, RuleIndex.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class of this program cannot be found", e);
    }
    add(index, type, name);
    for (Method method : type.getDeclaredMethods()) {
      add(index, method, name + "." + method.getName());
    }
  }

  private static void add(Map<Clause, Set<String>> index, AnnotatedElement element, String rule) {
    Enforces enforces = element.getAnnotation(Enforces.class);
    if (enforces != null) {
      for (Clause clause : enforces.value()) {
        index.computeIfAbsent(clause, key -> new TreeSet<>()).add(rule.replace('$', '.'));
      }
    }
  }
}
