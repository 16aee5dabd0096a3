package app.dreamimage.bootstrap.ledger;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.bootstrap.ledger.Mutants.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * No rule of the domain can be changed without a test that notices. Trying it takes minutes, so it
 * is done with {@code -Pmutants}, and {@code docs/mutants.md} says of which sources it holds; a
 * build whose domain has other sources fails until it has been tried again.
 *
 * <p>The few mutants that are the same program in other words are listed in {@code
 * mutants-left.txt}, each with its reason.
 */
final class MutantsIT {

  private static final Path REPORT =
      Sources.root().resolve(Path.of("domain", "target", "pit-reports", "mutations.xml"));
  private static final Path PAGE = Sources.root().resolve(Path.of("docs", "mutants.md"));
  private static final Path WRITTEN = Path.of("target", "mutants.md");

  @Test
  void the_sources_of_the_domain_are_those_that_were_tried() throws Exception {
    assertTrue(
        Files.readString(PAGE).contains(fingerprint()),
        "the domain has changed since its mutants were tried: run mvn verify -Pmutants and copy"
            + " bootstrap/target/mutants.md over docs/mutants.md");
  }

  @Test
  @EnabledIfSystemProperty(named = "dream-image.mutants", matches = "true")
  void a_changed_rule_is_noticed_by_a_test() throws Exception {
    Set<String> enforcing =
        Sources.ofTheProgram().rules().stream()
            .filter(rule -> rule.name().startsWith("domain."))
            .map(Rule::type)
            .collect(toSet());
    List<Mutant> mutants = Mutants.in(REPORT).of(enforcing);
    Set<String> listed = new HashSet<>(listed());

    List<Mutant> unnoticed = mutants.stream().filter(mutant -> !mutant.noticed()).toList();

    assertTrue(mutants.size() > 100, "there are only " + mutants.size() + " mutants");
    assertEquals(
        "",
        unnoticed.stream()
            .filter(mutant -> !listed.contains(key(mutant)))
            .map(Mutant::toString)
            .collect(joining("\n")));
    listed.removeAll(unnoticed.stream().map(MutantsIT::key).collect(toSet()));
    assertEquals(Set.of(), listed, "mutants-left.txt lists mutants that are noticed");
    Files.writeString(
        WRITTEN, page(enforcing.size(), mutants.size(), mutants.size() - unnoticed.size()));
  }

  private static String page(int types, int mutants, int noticed) throws Exception {
    return """
        # Mutants

        The rules of the domain are changed at random, one change at a time, and a test has to notice each. This page is
        written by `mvn verify -Pmutants`, and says for which sources that was done; with others the build fails.

        - types of the domain that enforce a clause: %d
        - changed programs: %d
        - noticed by a test: %d
        - sources (SHA-256): `%s`
        """
        .formatted(types, mutants, noticed, fingerprint());
  }

  /** What the sources of the domain and of its tests come to. */
  private static String fingerprint() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Path root = Sources.root().resolve("domain").resolve("src");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(
            Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String key(Mutant mutant) {
    return mutant.type() + " " + mutant.method() + " " + mutant.mutator();
  }

  /** Type, method and mutator; what follows the colon is the reason. */
  private static List<String> listed() throws IOException {
    try (InputStream in = MutantsIT.class.getResourceAsStream("mutants-left.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .peek(line -> assertTrue(line.matches("\\S+ \\S+ \\S+: .{20,}"), line))
          .map(line -> line.substring(0, line.indexOf(':')))
          .toList();
    }
  }
}
