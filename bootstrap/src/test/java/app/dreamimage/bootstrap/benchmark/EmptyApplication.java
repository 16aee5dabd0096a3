package app.dreamimage.bootstrap.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micronaut.runtime.Micronaut;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** A Micronaut application that does nothing: the same HTTP server and the same database pool. */
public final class EmptyApplication {

  private EmptyApplication() {}

  public static void main(String[] args) {
    // As little is logged as by its rival, whose log is configured.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Micronaut.build(args)
        .banner(false)
        .properties(
            Map.of(
                "micronaut.server.host", "localhost",
                "micronaut.server.port", args[0],
                "datasources.default.url", "jdbc:h2:file:" + args[1] + "/empty",
                "datasources.default.username", "sa",
                "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.h2.Driver"))
        .start();
  }
}
