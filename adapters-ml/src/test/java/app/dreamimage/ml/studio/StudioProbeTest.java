package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A worker that was taken over tries to get out, under each isolation that this host allows. */
@Timeout(120)
final class StudioProbeTest {

  private static final StudioSettings SETTINGS =
      StudioSettings.forProgram(WorkerPrograms.class.getName(), "real");

  @TempDir private Path folder;

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void what_is_said_to_stand_stops_every_attempt() throws Exception {
    Enclosures enclosures = new Enclosures(SETTINGS, folder);
    for (Enclosure enclosure : enclosures.candidates().filter(enclosures::works).toList()) {
      StudioProbe.Report report = StudioProbe.probe(SETTINGS, enclosures, enclosure, folder);
      assertEquals(
          List.of(),
          report.attempts().stream()
              .filter(attempt -> !attempt.stopped())
              .filter(attempt -> enclosure.barriers().contains(attempt.barrier()))
              .toList(),
          enclosure.means());
      assertEquals(EnumSet.allOf(Barrier.class), tried(report.attempts()));
    }
  }

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void the_strictest_isolation_says_of_each_barrier_whether_it_stands() throws Exception {
    StudioProbe.Report report = StudioProbe.probe(SETTINGS);
    Set<Barrier> broken =
        report.attempts().stream()
            .filter(attempt -> !attempt.stopped())
            .map(EscapeAttempt::barrier)
            .collect(Collectors.toSet());
    assertTrue(report.isolation().missing().containsAll(broken), broken::toString);
    assertEquals(report.isolation().isComplete(), report.isSealed());
  }

  @Test
  void without_isolation_the_probe_gets_at_everything_it_should_not() throws Exception {
    StudioProbe.Report report = StudioProbe.probe(SETTINGS.withIsolation(IsolationDemand.OFF));
    assertFalse(report.isSealed());
    assertEquals(Set.of(), report.isolation().barriers());
    List<String> deeds =
        report.attempts().stream()
            .filter(attempt -> !attempt.stopped())
            .map(EscapeAttempt::deed)
            .toList();
    assertTrue(
        deeds.containsAll(
            List.of(
                "connect by TCP to the loopback",
                "connect to a socket in a folder",
                "list other processes",
                "kill another process",
                "read the key file",
                "write over the key file",
                "start another Java",
                "take 4 GB of memory")),
        deeds::toString);
  }

  @Test
  void a_line_that_is_no_report_is_refused() {
    EscapeAttempt attempt = new EscapeAttempt(Barrier.FILES, "read", true, "no\tsuch file");
    assertEquals(attempt, EscapeAttempt.parse(attempt.line()));
    assertThrows(IllegalArgumentException.class, () -> EscapeAttempt.parse("FILES\ttrue\tread"));
    assertThrows(IllegalArgumentException.class, () -> EscapeAttempt.parse("DOORS\ttrue\ta\tb"));
  }

  private static Set<Barrier> tried(List<EscapeAttempt> attempts) {
    return attempts.stream().map(EscapeAttempt::barrier).collect(Collectors.toSet());
  }
}
