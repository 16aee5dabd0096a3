package app.dreamimage.application.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every use case does for a restricted or objecting person what it states, neither more nor less.
 */
@Proves({Clause.RIGHT_TO_RESTRICTION, Clause.RIGHT_TO_OBJECT})
final class WhenRestrictedTest {

  @Test
  void every_use_case_is_tried() throws Exception {
    assertEquals(
        names(useCases()), names(UseCaseAttempts.all().keySet()), "each has its attempt, once");
  }

  @TestFactory
  Stream<DynamicTest> for_a_restricted_person_each_use_case_does_what_it_states() {
    return UseCaseAttempts.all().entrySet().stream()
        .map(
            entry -> {
              WhenRestricted statement = entry.getKey().getAnnotation(WhenRestricted.class);
              return DynamicTest.dynamicTest(
                  entry.getKey().getSimpleName() + " " + statement.value(),
                  () -> tryRestricted(statement, entry.getValue()));
            });
  }

  private static void tryRestricted(WhenRestricted statement, UseCaseAttempts.Attempt attempt) {
    RestrictedScene scene = new RestrictedScene();
    scene.restrict();
    long used = scene.photosUsed();
    int photos = scene.storage.vault.held().size();
    Set<ImageId> artworks = scene.storage.artworks.stored();

    Optional<Reason> refusal = attempt.go(scene);

    assertEquals(used, scene.photosUsed());
    assertTrue(scene.storage.vault.held().size() <= photos);
    assertTrue(artworks.containsAll(scene.storage.artworks.stored()));
    if (statement.value() == WhenRestricted.Conduct.REFUSED) {
      assertEquals(Optional.of(Reason.PROCESSING_RESTRICTED), refusal);
      assertEquals(artworks, scene.storage.artworks.stored());
    } else {
      assertEquals(Optional.empty(), refusal);
    }
    assertTrue(statement.because().matches("[A-Z].{20,}\\."), statement.because());
  }

  @TestFactory
  Stream<DynamicTest> an_objection_stops_the_use_cases_that_state_it_and_no_others() {
    return UseCaseAttempts.all().entrySet().stream()
        .flatMap(
            entry ->
                Objection.possiblePurposes().stream()
                    .map(
                        purpose ->
                            DynamicTest.dynamicTest(
                                entry.getKey().getSimpleName() + " after objecting to " + purpose,
                                () -> tryObjecting(entry.getKey(), entry.getValue(), purpose))));
  }

  private static void tryObjecting(
      Class<?> useCase, UseCaseAttempts.Attempt attempt, Purpose purpose) {
    RestrictedScene scene = new RestrictedScene();
    scene.objectTo(purpose);
    boolean stops =
        List.of(useCase.getAnnotation(WhenRestricted.class).stoppedByObjectionTo())
            .contains(purpose);

    assertEquals(
        stops ? Optional.of(Reason.PURPOSE_OBJECTED) : Optional.empty(), attempt.go(scene));
  }

  private static SortedSet<String> names(Collection<Class<?>> types) {
    return types.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every compiled class of the use cases that carries the statement. */
  private static List<Class<?>> useCases() throws Exception {
    Path classes =
        Path.of(CloseAccount.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes.resolve("app/dreamimage/application"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name =
            classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        Class<?> type = Class.forName(name, false, CloseAccount.class.getClassLoader());
        if (type.isAnnotationPresent(WhenRestricted.class)) {
          found.add(type);
        }
      }
    }
    assertFalse(found.isEmpty());
    return found;
  }
}
