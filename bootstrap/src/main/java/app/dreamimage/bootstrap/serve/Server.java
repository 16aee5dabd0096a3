package app.dreamimage.bootstrap.serve;

import app.dreamimage.storage.schedule.WorkSchedule;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server as a whole. */
public final class Server {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int PATIENCE_MILLIS = 2_000;

  private Server() {}

  /**
   * Starts serving; returns once everything works, and goes on until the process is ended. The page
   * answers first, then the studio, the painting and the sweeping begin.
   *
   * @return whether it serves; if not, the log says why and nothing is left running
   */
  public static boolean start() {
    ApplicationContext context =
        Micronaut.build(new String[0]).banner(false).mainClass(Server.class).start();
    try {
      URI address = context.getBean(EmbeddedServer.class).getURI();
      letThePageAnswer(address);
      context.getBean(WorkSchedule.class).start();
      context.getBean(StartReport.class).tell(address);
      return true;
    } catch (RuntimeException e) {
      LOG.error("Dream Image Maker cannot start: {}", cause(e).getMessage());
      context.close();
      return false;
    }
  }

  /** What went wrong, without the framework's account of who wanted whom. */
  private static Throwable cause(RuntimeException fault) {
    return Stream.iterate((Throwable) fault, Objects::nonNull, Throwable::getCause)
        .filter(cause -> !cause.getClass().getName().startsWith("io.micronaut."))
        .findFirst()
        .orElse(fault);
  }

  /** Asks for the page once, so that what starts next does not compete with the first visitor. */
  private static void letThePageAnswer(URI address) {
    try {
      URLConnection connection = address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try (InputStream page = connection.getInputStream()) {
        page.readAllBytes();
      }
    } catch (IOException answersOthersOnly) {
      // With a certificate that Java does not know, for one. Nothing depends on this question.
      return;
    }
  }
}
