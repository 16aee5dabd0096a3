package app.dreamimage.bootstrap.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
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
    return rules().stream()
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.getName(),
                    () ->
                        assertTrue(
                            ((ArchRule) field.get(null))
                                .allowEmptyShould(true)
                                .evaluate(VIOLATIONS)
                                .hasViolation())));
  }

  @Test
  void there_are_rules_and_violations_to_try_them_on() {
    assertFalse(rules().isEmpty());
    assertFalse(VIOLATIONS.isEmpty());
  }

  private static List<Field> rules() {
    return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .toList();
  }
}
