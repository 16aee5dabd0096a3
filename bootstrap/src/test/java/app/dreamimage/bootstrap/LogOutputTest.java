package app.dreamimage.bootstrap;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.rights.DataInventory;
import app.dreamimage.application.rights.Holding;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A line of the log has the fields that the data inventory lists, and no others. */
final class LogOutputTest {

  private static final Map<String, String> FIELDS =
      Map.of(
          "d", "time", "level", "level", "logger", "logger", "msg", "message", "ex", "exception");

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void every_field_of_a_log_line_is_in_the_inventory() {
    LoggerContext context = new LoggerContext();
    LogOutput output = new LogOutput();
    output.setContext(context);
    output.configure(context);
    ConsoleAppender<ILoggingEvent> console =
        (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").iteratorForAppenders().next();
    String pattern = ((PatternLayoutEncoder) console.getEncoder()).getPattern();

    Set<String> fields =
        Pattern.compile("%-?[0-9]*([a-z]+)")
            .matcher(pattern)
            .results()
            .map(found -> found.group(1))
            .filter(word -> !word.equals("n"))
            .map(word -> FIELDS.getOrDefault(word, word))
            .collect(toSet());

    assertEquals(
        DataInventory.holdings().stream()
            .filter(holding -> holding.place() == Holding.Place.LOG_FIELD)
            .map(Holding::name)
            .collect(toSet()),
        fields);
  }
}
