package app.dreamimage.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "app.dreamimage",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.contains("-tests.jar") && !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule adapters_know_the_core_and_never_each_other =
      ArchitectureRules.adapters_know_the_core_and_never_each_other;

  @ArchTest
  static final ArchRule the_domain_depends_on_nothing_but_plain_java =
      ArchitectureRules.the_domain_depends_on_nothing_but_plain_java;

  @ArchTest
  static final ArchRule the_use_cases_depend_on_the_domain_and_plain_java =
      ArchitectureRules.the_use_cases_depend_on_the_domain_and_plain_java;

  @ArchTest
  static final ArchRule contexts_of_the_domain_are_free_of_cycles =
      ArchitectureRules.contexts_of_the_domain_are_free_of_cycles;

  @ArchTest
  static final ArchRule contexts_of_the_use_cases_are_free_of_cycles =
      ArchitectureRules.contexts_of_the_use_cases_are_free_of_cycles;

  @ArchTest
  static final ArchRule contexts_of_the_domain_follow_their_arrows =
      ArchitectureRules.contexts_of_the_domain_follow_their_arrows;

  @ArchTest
  static final ArchRule only_the_bootstrap_reads_the_system_clock_or_makes_random_ids =
      ArchitectureRules.only_the_bootstrap_reads_the_system_clock_or_makes_random_ids;

  @ArchTest
  static final ArchRule nobody_keeps_a_consent_proof =
      ArchitectureRules.nobody_keeps_a_consent_proof;

  @ArchTest
  static final ArchRule consent_opens_facial_data_in_one_place =
      ArchitectureRules.consent_opens_facial_data_in_one_place;

  @ArchTest
  static final ArchRule the_studio_opens_facial_data_only_inside_itself =
      ArchitectureRules.the_studio_opens_facial_data_only_inside_itself;

  @ArchTest
  static final ArchRule the_command_line_opens_its_users_own_pictures =
      ArchitectureRules.the_command_line_opens_its_users_own_pictures;

  @ArchTest
  static final ArchRule staff_never_come_near_a_picture =
      ArchitectureRules.staff_never_come_near_a_picture;

  @ArchTest
  static final ArchRule landmarks_never_leave_the_studio =
      ArchitectureRules.landmarks_never_leave_the_studio;

  @ArchTest
  static final ArchRule biometric_types_cannot_be_stored_printed_or_compared =
      ArchitectureRules.biometric_types_cannot_be_stored_printed_or_compared;

  @ArchTest
  static final ArchRule nothing_recognises_a_person = ArchitectureRules.nothing_recognises_a_person;

  @ArchTest
  static final ArchRule rules_of_the_domain_cite_their_clause =
      ArchitectureRules.rules_of_the_domain_cite_their_clause;

  @ArchTest
  static final ArchRule use_cases_are_final_and_have_one_public_method =
      ArchitectureRules.use_cases_are_final_and_have_one_public_method;

  @ArchTest
  static final ArchRule the_session_has_the_only_cookie =
      ArchitectureRules.the_session_has_the_only_cookie;

  static final ArchRule use_cases_state_what_they_do_for_restricted_people =
      ArchitectureRules.use_cases_state_what_they_do_for_restricted_people;

  @ArchTest
  static final ArchRule nobody_keeps_a_proof_that_processing_is_allowed =
      ArchitectureRules.nobody_keeps_a_proof_that_processing_is_allowed;

  @ArchTest
  static final ArchRule controllers_are_package_private =
      ArchitectureRules.controllers_are_package_private;

  @ArchTest
  static final ArchRule controllers_never_return_domain_types =
      ArchitectureRules.controllers_never_return_domain_types;

  @ArchTest
  static final ArchRule banned_suffixes_stay_banned = ArchitectureRules.banned_suffixes_stay_banned;
}
