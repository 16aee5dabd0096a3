package app.dreamimage.bootstrap.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program outside of this build that has the jar of the domain and nothing else. */
final class EmbeddingIT {

  private static final Path PAGE = Path.of("..", "docs", "embedding.md");
  private static final Path DOMAIN = Path.of("..", "domain", "target");
  private static final long MOST_BYTES = 300 * 1024;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  @TempDir private Path folder;

  @Test
  void the_program_on_the_page_compiles_runs_and_says_what_the_page_says() throws Exception {
    String page = Files.readString(PAGE);
    Path source = folder.resolve("MayI.java");
    Files.writeString(source, block(page, "java"));

    assertEquals(
        "", run("javac", "--release", "17", "-Xlint:all", "-cp", jar(), source.toString()));
    assertEquals(
        block(page, "text"),
        run("java", "-cp", jar() + System.getProperty("path.separator") + folder, "MayI"));
  }

  @Test
  void the_domain_requires_nothing_but_java_base() throws IOException {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of(jar())).find("app.dreamimage.domain").orElseThrow().descriptor();

    assertEquals(
        Set.of("java.base"),
        module.requires().stream()
            .map(ModuleDescriptor.Requires::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void the_jar_of_the_domain_is_small() throws IOException {
    long bytes = Files.size(Path.of(jar()));

    assertTrue(bytes < MOST_BYTES, bytes + " bytes");
  }

  private static String jar() throws IOException {
    try (Stream<Path> files = Files.list(DOMAIN)) {
      return files
          .filter(file -> file.getFileName().toString().matches("domain-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath()
          .normalize()
          .toString();
    }
  }

  private static String block(String page, String language) {
    Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(page);
    assertTrue(block.find(), "a block of " + language + " in docs/embedding.md");
    return block.group(1);
  }

  private String run(String program, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(JAVA.resolve(program).toString()), List.of(arguments).stream())
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), program + " took too long");
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
