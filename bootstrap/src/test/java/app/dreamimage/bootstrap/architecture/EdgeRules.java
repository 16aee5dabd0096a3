package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What controllers and names look like. */
final class EdgeRules {

  private static final String DOMAIN = "app.dreamimage.domain..";
  private static final String REST = "app.dreamimage.rest..";

  static final ArchRule controllers_are_package_private =
      classes()
          .that()
          .resideInAPackage(REST)
          .and()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .bePackagePrivate()
          .because("HTTP is their only door");

  static final ArchRule controllers_never_return_domain_types =
      methods()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage(REST)
                  .and(describe("are controllers", c -> c.getSimpleName().endsWith("Controller"))))
          .and()
          .areNotPrivate()
          .should()
          .notHaveRawReturnType(resideInAPackage(DOMAIN))
          .because("what goes over the wire is decided on purpose, field by field");

  static final ArchRule banned_suffixes_stay_banned =
      noClasses()
          .should()
          .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Info)")
          .because("a name says what a thing is");

  private EdgeRules() {}
}
