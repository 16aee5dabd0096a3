package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import app.dreamimage.application.WhenRestricted;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What use cases look like. */
final class UseCaseRules {

  private static final String APPLICATION = "app.dreamimage.application..";

  static final ArchRule use_cases_are_final_and_have_one_public_method =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .and(describe("have a method handle", type -> hasHandle(type)))
          .should(
              new ArchCondition<>("be final with one public method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  long doors =
                      type.getMethods().stream()
                          .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                          .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                          .count();
                  if (doors != 1 || !type.getModifiers().contains(JavaModifier.FINAL)) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " has " + doors));
                  }
                }
              });

  static final ArchRule use_cases_state_what_they_do_for_restricted_people =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .and(describe("have a method handle", type -> hasHandle(type)))
          .should()
          .beAnnotatedWith(WhenRestricted.class)
          .because("restriction and objection are honoured everywhere or nowhere (RIGHTS-4, 6)");

  private UseCaseRules() {}

  private static boolean hasHandle(JavaClass type) {
    return type.getMethods().stream().map(JavaMember::getName).anyMatch("handle"::equals);
  }
}
