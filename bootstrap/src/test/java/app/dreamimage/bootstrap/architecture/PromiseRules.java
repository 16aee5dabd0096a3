package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.ProcessingAllowed;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** How rules cite what they keep, and that no permission outlives its moment. */
final class PromiseRules {

  private static final String DOMAIN = "app.dreamimage.domain..";

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

  static final ArchRule nobody_keeps_a_consent_proof =
      noFields()
          .should()
          .haveRawType(FaceAnalysisConsent.class)
          .because("consent is asked for anew each time");

  static final ArchRule nobody_keeps_a_proof_that_processing_is_allowed =
      noFields()
          .should()
          .haveRawType(ProcessingAllowed.class)
          .because("a restriction takes effect at once");

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

  static final ArchRule the_data_of_an_account_goes_only_when_the_account_is_closed =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("app.dreamimage.application.account.CloseAccount")
          .should()
          .callMethodWhere(
              describe(
                  "has a holder erase",
                  call ->
                      call.getTargetOwner().isEquivalentTo(PersonalDataHolder.class)
                          && call.getName().equals("erase")))
          .because("account data stays until its deletion is asked for (RETAIN-5)");

  private PromiseRules() {}
}
