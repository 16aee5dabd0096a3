package app.dreamimage.rest.problem;

/**
 * A kind of problem (RFC 9457, section 3.1.1).
 *
 * @param slug its stable name, the last part of the type URI {@code /problems/<slug>}
 * @param status the HTTP status that goes with it
 * @param title what it is, the same each time
 * @param advice what a person can do about it
 */
public record ProblemType(String slug, int status, String title, String advice) {

  /** What it is and what a person can do about it, in whole sentences. */
  public String detail() {
    return title + ". " + advice;
  }

  /** The URI that names the type and, followed, explains it. */
  public String uri() {
    return "/problems/" + slug;
  }
}
