package app.dreamimage.rest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The watch over the log would see what it looks for. */
class LogWatchTest {

  @Test
  void what_is_logged_at_any_level_from_debug_up_is_read() {
    String name = "watched." + LogWatchTest.class.getSimpleName();
    LoggerFactory.getLogger(name).debug("in the message");
    LoggerFactory.getLogger(name)
        .warn("with a cause", new IllegalStateException(new IllegalStateException("in a cause")));

    assertEquals(2, LogWatch.linesOf(name).size());
    assertTrue(LogWatch.linesOf(name).get(1).contains("in a cause"));
  }

  @Test
  void a_text_that_holds_a_secret_is_recognised() {
    assertTrue(LogWatch.tellsASecret("my password is " + Visitor.PASSWORD));
    assertFalse(LogWatch.tellsASecret("nothing"));
  }
}
