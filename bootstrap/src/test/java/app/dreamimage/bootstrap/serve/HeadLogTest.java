package app.dreamimage.bootstrap.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.audit.HeadSigning;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

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
  private int lines(HeadSigning... signings) {
    Logger logger = (Logger) LoggerFactory.getLogger(HeadLog.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    try {
      List.of(signings).forEach(log::tell);
    } finally {
      logger.detachAppender(lines);
    }
    return lines.list.size();
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
