package app.dreamimage.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Set;

/** Who comes near a picture, and that nothing recognises a person. */
final class FacialDataRules {

  private static final String ML = "app.dreamimage.ml..";

  /** Whatever a picture or its features could be read from. */
  private static final Set<String> PICTURES =
      Set.of(
          "PhotoVault", "ArtworkStore", "Artwork", "FacialDataAccess", "FaceLandmarks", "Studio");

  /** By these a class knows that somebody of the staff is at work. */
  private static final Set<String> STAFF = Set.of("StaffId", "StaffAccess", "StaffMember");

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
                      type.getModifiers().contains(JavaModifier.FINAL)
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

  private FacialDataRules() {}

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
}
