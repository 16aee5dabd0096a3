package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which contexts build on which. */
final class ContextRules {

  private static final String DOMAIN = "app.dreamimage.domain..";

  static final ArchRule contexts_of_the_domain_are_free_of_cycles =
      slices()
          .matching("app.dreamimage.domain.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each context can then be read after the ones it builds on");

  static final ArchRule contexts_of_the_use_cases_are_free_of_cycles =
      slices().matching("app.dreamimage.application.(*)..").should().beFreeOfCycles();

  /** Which contexts of the domain a context may know besides itself. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("policy", Set.of()),
          entry("account", Set.of("policy")),
          entry("consent", Set.of("policy", "account")),
          entry("facialdata", Set.of("policy", "account", "consent")),
          entry("generation", Set.of("policy", "account", "facialdata")),
          entry("rights", Set.of("policy", "account", "consent")),
          entry("disclosure", Set.of("policy", "account", "consent")),
          entry("notice", Set.of("policy", "account", "consent")),
          entry("usage", Set.of("policy")),
          entry("audit", Set.of("policy", "account", "consent")));

  static final ArchRule contexts_of_the_domain_follow_their_arrows =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should(
              new ArchCondition<>("know only the contexts that theirs builds on") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String own = contextOf(type);
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(
                          d ->
                              d.getTargetClass()
                                  .getPackageName()
                                  .startsWith("app.dreamimage.domain"))
                      .filter(d -> !contextOf(d.getTargetClass()).equals(own))
                      .filter(
                          d ->
                              !ARROWS
                                  .getOrDefault(own, Set.of())
                                  .contains(contextOf(d.getTargetClass())))
                      .forEach(
                          d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
              });

  private ContextRules() {}

  private static String contextOf(JavaClass type) {
    String rest = type.getPackageName().replaceFirst("app\\.dreamimage\\.domain\\.?", "");
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }
}
