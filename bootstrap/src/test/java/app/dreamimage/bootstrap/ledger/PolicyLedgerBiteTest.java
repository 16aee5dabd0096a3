package app.dreamimage.bootstrap.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hole that the ledger looks for is found where there is one. */
final class PolicyLedgerBiteTest {

  private static final String RULE =
      """
      package app.dreamimage.domain.example;
      /** We keep it. */
      @Enforces(Clause.LANDMARKS_ARE_NEVER_STORED)
      final class Forgetting {
        void forget() { audit.record(AuditEvent.PHOTO_ERASED, Clause.LANDMARKS_ARE_NEVER_STORED); }
      }
      """;

  private static final String PROOF =
      """
      package app.dreamimage.domain.example;
      final class ForgettingTest {
        @Proves(Clause.LANDMARKS_ARE_NEVER_STORED)
        @Test
        void it_is_forgotten() { new Forgetting().forget(); }
      }
      """;

  @TempDir private Path folder;

  @Test
  void a_rule_with_its_proof_has_no_gap() throws IOException {
    assertTrue(gapsAbout("RETAIN-1", RULE, PROOF).isEmpty());
  }

  @Test
  void a_clause_without_a_rule_is_found() throws IOException {
    assertTrue(
        gapsAbout("RETAIN-2", RULE, PROOF)
            .contains("RETAIN-2 is kept by no rule and owned by nobody"));
  }

  @Test
  void a_clause_that_only_people_keep_is_found() throws IOException {
    PolicyLedger ledger =
        new PolicyLedger(
            read(RULE), read(PROOF), Map.of(Clause.SECURITY_IS_AUDITED, List.of("YEARLY_AUDIT")));

    assertTrue(ledger.gaps().contains("SECURE-6 is kept by no rule, only by people"));
  }

  @Test
  void a_rule_without_a_proof_is_found() throws IOException {
    assertTrue(
        gapsAbout("RETAIN-1", RULE, PROOF.replace("LANDMARKS_ARE", "USAGE_DATA_IS"))
            .contains("RETAIN-1 is enforced by domain.example.Forgetting, which no test proves"));
  }

  @Test
  void a_proof_that_has_nothing_to_do_with_the_rule_does_not_count() throws IOException {
    assertFalse(
        gapsAbout("RETAIN-1", RULE, PROOF.replace("new Forgetting().forget()", "")).isEmpty());
  }

  @Test
  void a_proof_that_reaches_the_rule_through_its_caller_counts() throws IOException {
    String caller = "final class Caller { Forgetting forgetting; }\n";

    assertTrue(
        gapsAbout("RETAIN-1", RULE + caller, PROOF.replace("new Forgetting()", "new Caller()"))
            .isEmpty());
  }

  @Test
  void a_disabled_proof_does_not_count_and_is_found() throws IOException {
    for (String hindrance : List.of("@Disabled", "@EnabledOnOs(OS.MAC)")) {
      String hindered = PROOF.replace("@Test", "@Test " + hindrance);

      assertTrue(
          gapsAbout("RETAIN-1", RULE, hindered)
              .contains("RETAIN-1 is enforced by domain.example.Forgetting, which no test proves"));
      assertTrue(
          gapsAbout("it_is_forgotten", RULE, hindered).stream()
              .anyMatch(gap -> gap.endsWith("not always run: " + name(hindrance))));
    }
  }

  @Test
  void a_proof_in_a_disabled_class_is_found() throws IOException {
    assertTrue(
        gapsAbout("it_is_forgotten", RULE, PROOF.replace("final class", "@Disabled final class"))
            .stream()
            .anyMatch(gap -> gap.endsWith("not always run: @Disabled")));
  }

  @Test
  void a_proof_that_makes_assumptions_is_found() throws IOException {
    assertTrue(
        gapsAbout("it_is_forgotten", RULE, PROOF.replace("new F", "assumeTrue(isLinux()); new F"))
            .stream()
            .anyMatch(gap -> gap.endsWith("not always run: an assumption")));
  }

  @Test
  void a_proof_that_is_no_test_is_found() throws IOException {
    assertTrue(
        gapsAbout("it_is_forgotten", RULE, PROOF.replace("@Test", "")).stream()
            .anyMatch(gap -> gap.endsWith("carries @Proves but is no test")));
  }

  @Test
  void the_page_shows_the_rule_its_test_and_its_event() throws IOException {
    String page = LedgerPage.of(new PolicyLedger(read(RULE), read(PROOF), Map.of()));

    assertTrue(page.contains("kept by [`domain.example.Forgetting`]"));
    assertTrue(page.contains("  - it is forgotten"));
    assertTrue(page.contains("recorded as `PHOTO_ERASED`"));
  }

  private static String name(String annotation) {
    return annotation.replaceFirst("\\(.*", "");
  }

  private List<String> gapsAbout(String what, String program, String tests) throws IOException {
    return new PolicyLedger(read(program), read(tests), Map.of())
        .gaps().stream().filter(gap -> gap.contains(what)).toList();
  }

  private LedgerReading read(String source) throws IOException {
    Path place = Files.createTempDirectory(folder, "source");
    Files.writeString(place.resolve("Example.java"), source);
    return Sources.read(folder, List.of(place));
  }
}
