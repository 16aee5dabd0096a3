package app.dreamimage.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule is shown code that breaks it: a rule that finds nothing there would find nothing. */
class ArchitectureRulesBiteTest {

  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter()
          .importPackages(
              "app.dreamimage.domain.violations",
              "app.dreamimage.domain.ring",
              "app.dreamimage.domain.chain",
              "app.dreamimage.application.violations",
              "app.dreamimage.application.ring",
              "app.dreamimage.application.chain",
              "app.dreamimage.rest.violations",
              "app.dreamimage.storage.violations");

  @TestFactory
  Stream<DynamicTest> every_rule_bites() {
    return ArchitectureRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertTrue(
                            rule.getValue()
                                .allowEmptyShould(true)
                                .evaluate(VIOLATIONS)
                                .hasViolation())));
  }

  @Test
  void there_are_rules_and_violations_to_try_them_on() {
    assertFalse(ArchitectureRules.all().isEmpty());
    assertFalse(VIOLATIONS.isEmpty());
  }
}
