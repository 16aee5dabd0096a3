package app.dreamimage.bootstrap.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.audit.HeadSigning;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The operator is told what is wrong once, however its words change from minute to minute. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class HeadLogTest {

  private final HeadLog log = new HeadLog();

  private static HeadSigning signing(String what, HeadSigning.Kind... kinds) {
    return new HeadSigning(
        Optional.empty(),
        List.of(kinds).stream().map(kind -> new HeadSigning.Trouble(kind, what)).toList());
  }

  /** How many lines were logged. */
  private long lines(HeadSigning... signings) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      List.of(signings).forEach(log::tell);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("AUDIT TRAIL") || line.contains("audit trail"))
        .count();
  }

  @Test
  void a_kind_of_trouble_is_told_when_it_comes_and_when_all_is_over() {
    HeadSigning.Kind cut = HeadSigning.Kind.TREE_DOES_NOT_GO_ON;
    HeadSigning.Kind nonsense = HeadSigning.Kind.STORED_HEAD_NOT_OURS;

    assertEquals(0, lines(signing("nothing")));
    assertEquals(1, lines(signing("15 of 20", cut), signing("16 of 20", cut)));
    assertEquals(2, lines(signing("17 of 20", cut, nonsense), signing("18", nonsense, cut)));
    assertEquals(1, lines(signing("nothing"), signing("nothing")));
  }
}
