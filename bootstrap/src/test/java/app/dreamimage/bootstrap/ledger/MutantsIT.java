package app.dreamimage.bootstrap.ledger;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.bootstrap.ledger.Mutants.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No rule of the domain can be changed without a test that notices. The few mutants that are the
 * same program in other words are listed in {@code mutants-left.txt}, each with its reason.
 */
final class MutantsIT {

  private static final Path REPORT =
      Sources.root().resolve(Path.of("domain", "target", "pit-reports", "mutations.xml"));

  @Test
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
