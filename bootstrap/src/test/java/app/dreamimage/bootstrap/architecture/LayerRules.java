package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.lang.ArchRule;

/** Which parts of the service know which. */
final class LayerRules {

  private static final String DOMAIN = "app.dreamimage.domain..";
  private static final String APPLICATION = "app.dreamimage.application..";
  private static final String REST = "app.dreamimage.rest..";
  private static final String STORAGE = "app.dreamimage.storage..";
  private static final String ML = "app.dreamimage.ml..";
  private static final String BOOTSTRAP = "app.dreamimage.bootstrap..";

  static final ArchRule adapters_know_the_core_and_never_each_other =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("app.dreamimage..")
          .layer("domain")
          .definedBy(DOMAIN)
          .layer("application")
          .definedBy(APPLICATION)
          .layer("rest")
          .definedBy(REST)
          .layer("storage")
          .definedBy(STORAGE)
          .layer("ml")
          .definedBy(ML)
          .layer("bootstrap")
          .definedBy(BOOTSTRAP)
          .whereLayer("bootstrap")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("rest")
          .mayOnlyBeAccessedByLayers("bootstrap")
          .whereLayer("storage")
          .mayOnlyBeAccessedByLayers("bootstrap")
          .whereLayer("ml")
          .mayOnlyBeAccessedByLayers("bootstrap")
          .whereLayer("application")
          .mayOnlyBeAccessedByLayers("rest", "storage", "ml", "bootstrap")
          .ensureAllClassesAreContainedInArchitectureIgnoring("org..", "java..")
          .because("an adapter can then be replaced without touching another");

  static final ArchRule the_domain_depends_on_nothing_but_plain_java =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              DOMAIN,
              "java.lang..",
              "java.time..",
              "java.util..",
              "java.io..",
              "java.nio.charset",
              "java.security..")
          .because("an auditor reads it without knowing any framework");

  static final ArchRule the_use_cases_depend_on_the_domain_and_plain_java =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              DOMAIN,
              APPLICATION,
              "java.lang..",
              "java.time..",
              "java.util..",
              "java.io..",
              "java.nio.charset",
              "java.security..")
          .because("they are embedded without Micronaut, JDBC or DL4J");

  static final ArchRule only_the_bootstrap_reads_the_system_clock_or_makes_random_ids =
      noClasses()
          .that()
          .resideOutsideOfPackage(BOOTSTRAP)
          .should()
          .callMethodWhere(
              target(
                  describe(
                      "reads the clock or makes an id",
                      (AccessTarget.CodeUnitCallTarget call) ->
                          readsTheClock(call)
                              || call.getFullName().equals("java.util.UUID.randomUUID()"))))
          .because(
              "time and identities come in through ports, so that every boundary can be tested");

  private LayerRules() {}

  private static boolean readsTheClock(AccessTarget.CodeUnitCallTarget call) {
    String name = call.getFullName();
    return (name.startsWith("java.time.") && name.contains(".now("))
        || name.startsWith("java.time.Clock.system")
        || name.equals("java.time.InstantSource.system()")
        || name.equals("java.lang.System.currentTimeMillis()");
  }
}
