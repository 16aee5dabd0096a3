package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.ProcessingAllowed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The architecture as sentences. {@link ArchitectureRulesBiteTest} shows that each can fail. */
final class ArchitectureRules {

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

  static final ArchRule contexts_of_the_domain_are_free_of_cycles =
      slices()
          .matching("app.dreamimage.domain.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each context can then be read after the ones it builds on");

  static final ArchRule contexts_of_the_use_cases_are_free_of_cycles =
      slices().matching("app.dreamimage.application.(*)..").should().beFreeOfCycles();

  /** By these a class knows that somebody of the staff is at work. */
  private static final Set<String> STAFF = Set.of("StaffId", "StaffAccess", "StaffMember");

  /** Whatever a picture or its features could be read from. */
  private static final Set<String> PICTURES =
      Set.of(
          "PhotoVault", "ArtworkStore", "Artwork", "FacialDataAccess", "FaceLandmarks", "Studio");

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

  static final ArchRule nobody_keeps_a_consent_proof =
      noFields()
          .should()
          .haveRawType(FaceAnalysisConsent.class)
          .because("consent is asked for anew each time");

  static final ArchRule consent_opens_facial_data_in_one_place =
      calledOnlyFrom("of", "app.dreamimage.application.generation.PaintGeneration");

  static final ArchRule the_studio_opens_facial_data_only_inside_itself =
      noClasses()
          .that()
          .resideOutsideOfPackage(ML)
          .should()
          .callMethodWhere(factory("inTheStudio"))
          .because("landmarks exist only inside the studio");

  static final ArchRule the_command_line_opens_its_users_own_pictures =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "app.dreamimage.bootstrap.command..", "app.dreamimage.ml.face.evaluation..")
          .should()
          .callMethodWhere(factory("forItsOwner"))
          .because("only there the pictures are the user's own files");

  static final ArchRule staff_never_come_near_a_picture =
      noClasses()
          .that(
              describe(
                  "know of staff",
                  type ->
                      type.getDirectDependenciesFromSelf().stream()
                          .anyMatch(d -> STAFF.contains(d.getTargetClass().getSimpleName()))))
          .should()
          .dependOnClassesThat(
              describe("hold or read pictures", type -> PICTURES.contains(type.getSimpleName())))
          .because("no role can look at a person's photo, landmarks or artworks (SECURE-5)");

  static final ArchRule landmarks_never_leave_the_studio =
      noClasses()
          .that()
          .resideOutsideOfPackages(ML, "app.dreamimage.domain.facialdata..")
          .should()
          .dependOnClassesThat(
              describe("are landmarks", type -> type.isEquivalentTo(FaceLandmarks.class)))
          .because("no use case, controller or repository can then store, show or compare them");

  static final ArchRule biometric_types_cannot_be_stored_printed_or_compared =
      classes()
          .that()
          .haveSimpleNameEndingWith("Landmarks")
          .and()
          .areNotInterfaces()
          .should(
              new ArchCondition<>(
                  "be final, no record, not serialisable, print nothing, not compare") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean safe =
                      type.getModifiers()
                              .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                          && !type.isRecord()
                          && !type.isAssignableTo(Serializable.class)
                          && !type.isAssignableTo(Comparable.class)
                          && type.tryGetMethod("toString").isPresent()
                          && type.tryGetMethod("equals", Object.class).isEmpty()
                          && type.tryGetMethod("hashCode").isEmpty();
                  if (!safe) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " is not safe"));
                  }
                }
              });

  static final ArchRule nothing_recognises_a_person =
      noClasses()
          .should()
          .haveNameMatching(".*(Embedding|FaceTemplate|FaceMatch|FaceSimilarity|Recogni[sz]).*")
          .because("facial data never identifies (USE-3, COLLECT-5)");

  static final ArchRule rules_of_the_domain_cite_their_clause =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .and(
              describe(
                  "are retentions, deadlines, lifetimes, limits or consent proofs",
                  type ->
                      List.of(
                              "Retention",
                              "Deadline",
                              "Lifetime",
                              "QueueLimits",
                              "FaceAnalysisConsent")
                          .stream()
                          .anyMatch(type.getSimpleName()::endsWith)))
          .should(
              new ArchCondition<>("carry @Enforces on the type or on a method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean cites =
                      type.isAnnotatedWith(Enforces.class)
                          || type.getMethods().stream()
                              .anyMatch(m -> m.isAnnotatedWith(Enforces.class));
                  if (!cites) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " cites no clause"));
                  }
                }
              });

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
                          .filter(
                              m ->
                                  m.getModifiers()
                                      .contains(
                                          com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                          .filter(
                              m ->
                                  !m.getModifiers()
                                      .contains(
                                          com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC))
                          .count();
                  if (doors != 1
                      || !type.getModifiers()
                          .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)) {
                    events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " has " + doors));
                  }
                }
              });

  static final ArchRule the_session_has_the_only_cookie =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("app.dreamimage.rest.security.SessionCookie")
          .should()
          .callMethodWhere(
              target(
                  describe(
                      "makes a cookie",
                      (AccessTarget.CodeUnitCallTarget call) ->
                          call.getFullName().startsWith("io.micronaut.http.cookie.Cookie.of("))))
          .because("what is kept in a browser stands in the data inventory");

  static final ArchRule use_cases_state_what_they_do_for_restricted_people =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .and(describe("have a method handle", type -> hasHandle(type)))
          .should()
          .beAnnotatedWith(WhenRestricted.class)
          .because("restriction and objection are honoured everywhere or nowhere (RIGHTS-4, 6)");

  static final ArchRule nobody_keeps_a_proof_that_processing_is_allowed =
      noFields()
          .should()
          .haveRawType(ProcessingAllowed.class)
          .because("a restriction takes effect at once");

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

  private ArchitectureRules() {}

  private static ArchRule calledOnlyFrom(String factory, String place) {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(place)
        .should()
        .callMethodWhere(factory(factory))
        .because("every way to facial data can then be found by its name");
  }

  private static DescribedPredicate<JavaMethodCall> factory(String name) {
    return describe(
        "FacialDataAccess." + name,
        call ->
            call.getTargetOwner().isEquivalentTo(FacialDataAccess.class)
                && call.getName().equals(name));
  }

  private static boolean readsTheClock(AccessTarget.CodeUnitCallTarget call) {
    String name = call.getFullName();
    return (name.startsWith("java.time.") && name.contains(".now("))
        || name.startsWith("java.time.Clock.system")
        || name.equals("java.time.InstantSource.system()")
        || name.equals("java.lang.System.currentTimeMillis()");
  }

  private static boolean hasHandle(JavaClass type) {
    return type.getMethods().stream().map(JavaMember::getName).anyMatch("handle"::equals);
  }

  private static String contextOf(JavaClass type) {
    String rest = type.getPackageName().replaceFirst("app\\.dreamimage\\.domain\\.?", "");
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }
}
