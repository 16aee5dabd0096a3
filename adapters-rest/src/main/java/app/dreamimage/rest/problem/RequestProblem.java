package app.dreamimage.rest.problem;

import java.util.Arrays;
import java.util.Locale;

/** The problems a request can have before any rule is asked, and faults. */
public enum RequestProblem {
  NOT_SIGNED_IN(401, "You are not signed in", "Sign in and try again."),
  REQUEST_NOT_FROM_THIS_PAGE(
      403,
      "This request does not come from our page",
      "Open the page of this service and try again from there. A program signs in with a bearer"
          + " token instead of a cookie."),
  INVALID_VALUE(
      400, "A value is not accepted", "Correct the fields that are named and send it again."),
  REQUEST_MALFORMED(
      400,
      "The request cannot be read",
      "Send what the interface documentation at /docs describes for this address."),
  CONNECTION_NOT_ENCRYPTED(
      403,
      "The connection is not encrypted",
      "Nothing was done. Open the address that begins with https://."),
  METHOD_NOT_ALLOWED(
      405,
      "This address does not take that method",
      "Use one of the methods in the Allow header; /docs lists them."),
  NOT_ACCEPTABLE(
      406,
      "The answer cannot be given in the form asked for",
      "Send an Accept header with the media type that /docs names, or none."),
  REQUEST_TOO_LARGE(
      413,
      "The request is too large",
      "Send less: a photo may have 25 MB, JSON 64 KB, the address 4 KB and each header 8 KB."),
  MEDIA_TYPE_UNKNOWN(
      415,
      "The request is of a kind that is not understood",
      "Set the Content-Type that /docs names for this address."),
  RANGE_NOT_SATISFIABLE(
      416, "There is no such part of the file", "Ask for bytes that the file has, or for all."),
  TOO_MANY_AT_ONCE(
      429,
      "Too many requests of this kind at once",
      "Wait a moment, as long as the Retry-After header says, and try again."),
  FAULT(
      500,
      "Something went wrong on our side",
      "Try again later. If it keeps happening, tell us the identifier in \"instance\"."),
  UNAVAILABLE(
      503,
      "The service is not available at the moment",
      "Wait as long as the Retry-After header says and try again.");

  private final int status;
  private final String title;
  private final String advice;

  RequestProblem(int status, String title, String advice) {
    this.status = status;
    this.title = title;
    this.advice = advice;
  }

  /** The type as it goes over the wire. */
  public ProblemType type() {
    return new ProblemType(
        name().toLowerCase(Locale.ROOT).replace('_', '-'), status, title, advice);
  }

  /**
   * The problem that explains an HTTP status which the server itself gave; one with another status
   * where there is none for this.
   */
  static ProblemType forStatus(int status) {
    return Arrays.stream(values())
        // That is said of fields, which the server itself knows nothing of.
        .filter(problem -> problem != INVALID_VALUE)
        .filter(problem -> problem.status == status)
        .findFirst()
        .orElse(status < 500 ? REQUEST_MALFORMED : FAULT)
        .type();
  }
}
