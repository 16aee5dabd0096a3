package app.dreamimage.rest.problem;

import app.dreamimage.domain.policy.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every type of problem that this service can answer with. */
final class ProblemTypes {

  private ProblemTypes() {}

  static List<ProblemType> all() {
    return Stream.concat(
            Arrays.stream(Reason.values()).map(RefusalProblems::typeOf),
            Arrays.stream(RequestProblem.values()).map(RequestProblem::type))
        .sorted(Comparator.comparing(ProblemType::slug))
        .toList();
  }

  static Optional<ProblemType> withSlug(String slug) {
    return all().stream().filter(type -> type.slug().equals(slug)).findFirst();
  }
}
