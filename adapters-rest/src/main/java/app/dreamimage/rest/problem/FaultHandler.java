package app.dreamimage.rest.problem;

import app.dreamimage.application.Ids;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever nobody expected. The person gets an identifier and no more; the log gets, under
 * the same identifier, where it happened, without the messages of exceptions: those of databases
 * and parsers repeat data.
 */
@Singleton
final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(FaultHandler.class);
  private static final int DEEPEST = 12;

  private final Ids ids;

  FaultHandler(Ids ids) {
    this.ids = ids;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
    UUID occurrence = ids.next();
    if (LOG.isErrorEnabled()) {
      LOG.error("Fault {}{}", occurrence, traceWithoutMessages(fault));
    }
    return ProblemResponse.of(request, Problem.fault(RequestProblem.FAULT.type(), occurrence));
  }

  static String traceWithoutMessages(Throwable fault) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      trace.append(depth == 0 ? ": " : "\nCaused by: ").append(cause.getClass().getName());
      for (StackTraceElement frame : cause.getStackTrace()) {
        trace.append("\n\tat ").append(frame);
      }
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
