package app.dreamimage.rest.service;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads along with everything that is logged, at every level that is not for the eyes of
 * developers, and remembers what should never have been written there.
 */
public final class LogWatch extends AppenderBase<ILoggingEvent> {

  private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();
  private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

  /** Names something that must never be logged, nor told in a problem document. */
  public static String secret(String text) {
    SECRETS.add(text);
    return text;
  }

  /** The lines that hold something secret. */
  public static List<String> leaks() {
    return LINES.stream().filter(LogWatch::tellsASecret).toList();
  }

  /** Whether a text holds something secret. */
  public static boolean tellsASecret(String text) {
    return SECRETS.stream().anyMatch(text::contains);
  }

  /** Everything that was logged under this name or below it. */
  public static List<String> linesOf(String logger) {
    return LINES.stream().filter(line -> line.startsWith(logger)).toList();
  }

  @Override
  protected void append(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(event.getLoggerName()).append(": ");
    line.append(event.getFormattedMessage());
    for (IThrowableProxy t = event.getThrowableProxy(); t != null; t = t.getCause()) {
      line.append('\n').append(t.getClassName()).append(": ").append(t.getMessage());
    }
    LINES.add(line.toString());
  }
}
