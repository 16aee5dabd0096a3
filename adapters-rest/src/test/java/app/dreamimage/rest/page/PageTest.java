package app.dreamimage.rest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the files of the web page as they are written. */
class PageTest {

  private static final Path PAGE = Path.of("src", "main", "resources", "page");
  private static final Map<Path, String> FILES = read();

  private static final Pattern IMPORT =
      Pattern.compile("^import [^;]*?from \"([^\"]+)\";", Pattern.MULTILINE);
  private static final Pattern OWN_FILE = Pattern.compile("(?:href|src)=\"(/app/[^\"]+)\"");
  private static final Pattern TEXT =
      Pattern.compile("^ {2}\"?([\\w.-]+)\"?: *\"", Pattern.MULTILINE);
  private static final Pattern TEXT_IN_USE = Pattern.compile("\\bt\\(\"([\\w.-]+)\"");
  private static final Pattern INLINE_CODE =
      Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\bstyle=|\\bon[a-z]+=|javascript:");
  private static final Pattern MARKUP_FROM_TEXT =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
              + "|DOMParser|createContextualFragment|setAttribute\\(\"style\"");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:href=|src=|from |import\\(|url\\(|fetch\\()\\s*[\"'`]?(?:https?:)?//");

  @Test
  void no_code_stands_in_the_document_itself() {
    assertFalse(INLINE_CODE.matcher(file("index.html")).find());
  }

  @Test
  void nothing_is_fetched_from_anybody_else() {
    assertEquals(Set.of(), filesWhere(text -> ELSEWHERE.matcher(text).find()));
  }

  @Test
  void no_text_is_turned_into_markup_or_code() {
    assertEquals(Set.of(), filesWhere(text -> MARKUP_FROM_TEXT.matcher(text).find()));
  }

  @Test
  void only_the_language_and_the_colours_are_kept_on_the_device() {
    Set<Path> keepers =
        filesWhere(text -> text.contains("localStorage") || text.contains("sessionStorage"));
    assertEquals(paths("app/appearance-early.js", "app/appearance.js", "app/language.js"), keepers);
    assertEquals(Set.of(), filesWhere(text -> text.contains("document.cookie")));
  }

  @Test
  void every_module_and_file_that_is_named_is_there() {
    Set<Path> missing = new TreeSet<>();
    FILES.forEach(
        (path, text) ->
            IMPORT
                .matcher(text)
                .results()
                .map(found -> path.resolveSibling(found.group(1)).normalize())
                .filter(wanted -> !FILES.containsKey(wanted))
                .forEach(missing::add));
    OWN_FILE
        .matcher(file("index.html"))
        .results()
        .map(found -> Path.of(found.group(1).substring(1)))
        .filter(wanted -> !FILES.containsKey(wanted))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
  }

  @Test
  void every_text_is_said_in_both_languages() {
    Set<String> english = keysOf("app/texts/en.js");
    Set<String> chinese = keysOf("app/texts/zh-CN.js");
    assertTrue(english.size() > 200);
    Set<String> unsaid = new TreeSet<>(english);
    unsaid.removeAll(chinese);
    // Chinese has no singular, and English shows the service's own words for most refusals.
    unsaid.removeIf(key -> key.endsWith(".one"));
    assertEquals(Set.of(), unsaid);
    Set<String> surplus = new TreeSet<>(chinese);
    surplus.removeAll(english);
    surplus.removeIf(key -> key.startsWith("problem."));
    assertEquals(Set.of(), surplus);
  }

  @Test
  void every_text_that_is_asked_for_is_there() {
    Set<String> known = keysOf("app/texts/en.js");
    Set<String> unknown =
        FILES.values().stream()
            .flatMap(text -> TEXT_IN_USE.matcher(text).results())
            .map(found -> found.group(1))
            .filter(key -> !known.contains(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  private static Set<String> keysOf(String catalogue) {
    return TEXT.matcher(file(catalogue))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Path> filesWhere(Predicate<String> holds) {
    return FILES.entrySet().stream()
        .filter(entry -> holds.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Path> paths(String... names) {
    return Stream.of(names).map(Path::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String file(String name) {
    String text = FILES.get(Path.of(name));
    assertTrue(text != null, name);
    return text == null ? "" : text;
  }

  private static Map<Path, String> read() {
    try (Stream<Path> all = Files.walk(PAGE)) {
      return all.filter(path -> path.toString().matches(".*\\.(html|js|css|svg)"))
          .collect(
              Collectors.toMap(
                  PAGE::relativize, PageTest::text, (one, other) -> one, TreeMap::new));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
