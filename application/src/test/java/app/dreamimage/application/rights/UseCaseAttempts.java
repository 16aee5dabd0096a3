package app.dreamimage.application.rights;

import static org.junit.jupiter.api.Assertions.assertNull;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How each use case is tried for one person. Every class that carries {@link WhenRestricted} is in
 * here, or {@link WhenRestrictedTest} fails.
 */
final class UseCaseAttempts {

  /** Tries a use case; answers why it was refused, or nothing if it did its work. */
  interface Attempt {
    Optional<Reason> go(RestrictedScene scene);
  }

  private final Map<Class<?>, Attempt> attempts = new LinkedHashMap<>();

  private UseCaseAttempts() {}

  static Map<Class<?>, Attempt> all() {
    UseCaseAttempts all = new UseCaseAttempts();
    AccountAttempts.addTo(all);
    GenerationAttempts.addTo(all);
    RightsAttempts.addTo(all);
    DisclosureAttempts.addTo(all);
    NoticeAttempts.addTo(all);
    UsageAttempts.addTo(all);
    StaffAttempts.addTo(all);
    return Collections.unmodifiableMap(all.attempts);
  }

  void put(Class<?> useCase, Attempt attempt) {
    assertNull(attempts.put(useCase, attempt), "tried twice");
  }

  /** One that answers with its reason. */
  void outcome(Class<?> useCase, Function<RestrictedScene, Outcome<?>> call) {
    put(
        useCase,
        scene -> call.apply(scene).fold(done -> Optional.empty(), no -> Optional.of(no.reason())));
  }

  /** One that answers whether it did anything; what keeps it from it is asked of what stands. */
  void does(Class<?> useCase, Purpose purpose, Predicate<RestrictedScene> call) {
    put(
        useCase,
        scene ->
            call.test(scene) ? Optional.empty() : Optional.of(scene.whatStandsAgainst(purpose)));
  }

  /** One that has to do its work. */
  void works(Class<?> useCase, Consumer<RestrictedScene> call) {
    put(
        useCase,
        scene -> {
          call.accept(scene);
          return Optional.empty();
        });
  }
}
