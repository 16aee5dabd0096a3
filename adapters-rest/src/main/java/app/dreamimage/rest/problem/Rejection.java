package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import java.util.List;

/**
 * A request that is answered with a problem document. It ends the handling of the request; it is no
 * fault, so it has no stack trace and is not logged.
 */
public final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  private Rejection(Problem problem) {
    super(problem.type(), null, false, false);
    this.problem = problem;
  }

  /** A rejection with the problem that a request has by itself. */
  public static Rejection because(RequestProblem problem) {
    return new Rejection(Problem.of(problem.type()));
  }

  /** A rejection with a rule's no. */
  public static Rejection because(Refusal refusal) {
    return new Rejection(Problem.of(refusal));
  }

  /** A rejection for what is not there, or is somebody else's: both look alike. */
  public static Rejection notThere() {
    return because(Refusal.because(Reason.NOT_THERE));
  }

  /** A rejection that names every field that was not accepted. */
  public static Rejection invalid(List<InvalidField> fields) {
    return new Rejection(Problem.of(fields));
  }

  /** A rejection that names one field. */
  public static Rejection invalid(String field, String accepted) {
    return invalid(List.of(new InvalidField(field, accepted)));
  }

  /** A rejection for a value that the domain does not accept. */
  public static Rejection invalid(InvalidValue value) {
    return invalid(value.field(), value.accepted());
  }

  /**
   * What was granted.
   *
   * @throws Rejection if it was refused
   */
  public static <T> T unlessGranted(Outcome<T> outcome) {
    return outcome.fold(
        granted -> granted,
        refusal -> {
          throw because(refusal);
        });
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }
}
