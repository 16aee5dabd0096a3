package app.dreamimage.domain.disclosure;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static app.dreamimage.domain.disclosure.RecipientBuilder.CONTRACT;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockReading;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY, Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT})
final class RecipientTest {

  @ParameterizedTest
  @EnumSource(Activity.class)
  @Proves(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  void no_third_party_is_ever_registered_for_facial_data(Activity activity) {
    for (Purpose purpose : Purpose.values()) {
      for (DataCategory other : DataCategory.values()) {
        assertEquals(
            Outcome.refused(Reason.FACIAL_DATA_NOT_SHARED),
            register(
                activity,
                purpose,
                EnumSet.of(DataCategory.FACIAL_DATA, other),
                Standing.THIRD_PARTY));
      }
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            aRecipient()
                .doing(activity)
                .receiving(Purpose.FACE_ANALYSIS, DataCategory.FACIAL_DATA)
                .build());
  }

  @ParameterizedTest
  @EnumSource(DataCategory.class)
  @Proves(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  void no_third_party_renders_images_whatever_it_says_it_needs(DataCategory category) {
    assertEquals(
        Outcome.refused(Reason.FACIAL_DATA_NOT_SHARED),
        register(
            Activity.IMAGE_RENDERING,
            category.purposes().iterator().next(),
            Set.of(category),
            Standing.THIRD_PARTY));
  }

  @Test
  @Proves(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  void only_rendering_needs_facial_data() {
    for (Activity activity : Activity.values()) {
      assertEquals(activity == Activity.IMAGE_RENDERING, activity.needsFacialData());
    }
  }

  @Test
  void the_controller_itself_renders_for_face_analysis_and_for_nothing_else() {
    assertTrue(
        isGranted(
            register(
                Activity.IMAGE_RENDERING,
                Purpose.FACE_ANALYSIS,
                Set.of(DataCategory.FACIAL_DATA),
                Standing.OWN)));
    assertEquals(
        Outcome.refused(Reason.PURPOSE_NOT_ALLOWED),
        register(
            Activity.IMAGE_RENDERING,
            Purpose.SERVICE_IMPROVEMENT,
            Set.of(DataCategory.FACIAL_DATA),
            Standing.OWN));
  }

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void a_recipient_is_registered_only_for_a_purpose_of_each_of_its_categories(Purpose purpose) {
    for (DataCategory one : EnumSet.complementOf(EnumSet.of(DataCategory.FACIAL_DATA))) {
      for (DataCategory other : EnumSet.complementOf(EnumSet.of(DataCategory.FACIAL_DATA))) {
        boolean allowed = one.purposes().contains(purpose) && other.purposes().contains(purpose);

        Outcome<Recipient> answer =
            register(Activity.CLOUD_STORAGE, purpose, EnumSet.of(one, other), Standing.THIRD_PARTY);

        assertEquals(allowed, isGranted(answer), one + " and " + other);
        if (!allowed) {
          assertEquals(Outcome.refused(Reason.PURPOSE_NOT_OF_THE_CATEGORY), answer);
        }
      }
    }
  }

  @Test
  void of_several_objections_the_same_is_told_in_whatever_order_the_categories_were_given() {
    for (List<DataCategory> order :
        List.of(
            List.of(DataCategory.FACIAL_DATA, DataCategory.GENERATIONS),
            List.of(DataCategory.GENERATIONS, DataCategory.FACIAL_DATA))) {
      assertEquals(
          Outcome.refused(Reason.PURPOSE_NOT_ALLOWED),
          register(
              Activity.CLOUD_STORAGE,
              Purpose.COMMUNICATIONS,
              new LinkedHashSet<>(order),
              Standing.OWN));
    }
  }

  @Test
  void a_recipient_is_registered_as_it_was_given() {
    Recipient expected = aRecipient().build();

    assertEquals(
        Outcome.granted(expected),
        Recipient.register(
            expected.id(),
            expected.name(),
            expected.activity(),
            expected.purpose(),
            expected.categories(),
            expected.destination(),
            expected.contract(),
            expected.registeredAt()));
  }

  @Test
  void a_recipient_has_a_name_and_receives_something() {
    assertEquals(80, aRecipient().named("n".repeat(80)).build().name().length());
    for (String name : new String[] {"", " ", "n".repeat(81)}) {
      assertEquals(
          "name", assertThrows(InvalidValue.class, () -> aRecipient().named(name).build()).field());
    }
    assertEquals(
        "categories",
        assertThrows(
                InvalidValue.class, () -> aRecipient().receiving(Purpose.COMMUNICATIONS).build())
            .field());
    assertThrows(NullPointerException.class, () -> aRecipient().registeredAt(null).build());
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-11-23T11:59:59.999999999Z, CONTRACT_NOT_IN_FORCE",
    "2026-11-23T12:00:00Z,",
    "2026-11-23T12:00:00.000000001Z,",
    "2027-11-22T09:59:59.999999999Z,",
    "2027-11-22T10:00:00Z, CONTRACT_NOT_IN_FORCE",
    "2027-11-22T10:00:00.000000001Z, CONTRACT_NOT_IN_FORCE"
  })
  void a_third_party_receives_something_only_while_its_contract_is_in_force(
      Instant instant, Reason expected) {
    assertEquals(
        Optional.ofNullable(expected),
        answer(aRecipient().build(), DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, instant));
  }

  @Test
  void a_third_party_without_a_contract_receives_nothing() {
    for (Recipient recipient :
        new Recipient[] {
          aRecipient().withoutContract().build(),
          aRecipient()
              .under(
                  new ProcessingContract(
                      "P-1", CONTRACT.term(), Set.of(ProcessingTerm.ONLY_ON_INSTRUCTION)))
              .build()
        }) {
      assertEquals(
          Optional.of(Reason.CONTRACT_NOT_IN_FORCE),
          answer(recipient, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Moments.NOON));
    }
  }

  @Test
  void nobody_needs_a_contract_with_oneself() {
    assertEquals(
        Optional.empty(),
        answer(
            aRecipient().as(Standing.OWN).withoutContract().build(),
            DataCategory.ACCOUNT,
            Purpose.COMMUNICATIONS,
            Moments.NOON));
  }

  @Test
  void a_recipient_receives_only_what_it_is_registered_for() {
    Recipient recipient = aRecipient().build();
    for (DataCategory category : DataCategory.values()) {
      for (Purpose purpose : Purpose.values()) {
        boolean registered =
            purpose == Purpose.COMMUNICATIONS
                && Set.of(DataCategory.ACCOUNT, DataCategory.NOTICES).contains(category);

        assertEquals(
            registered ? Optional.empty() : Optional.of(Reason.NOT_REGISTERED_FOR_RECIPIENT),
            answer(recipient, category, purpose, Moments.NOON));
      }
    }
  }

  @Test
  @Proves({Clause.TRANSFERS_NEED_SAFEGUARDS, Clause.DATA_STAYS_IN_THE_HOME_REGION})
  void a_recipient_elsewhere_receives_something_only_under_a_safeguard() {
    RecipientBuilder american = aRecipient().in(Region.UNITED_STATES);
    assertEquals(
        Optional.of(Reason.TRANSFER_WITHOUT_SAFEGUARD),
        answer(american.build(), DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Moments.NOON));

    Recipient safe =
        american
            .protectedBy(
                new TransferSafeguard(
                    TransferSafeguard.Kind.STANDARD_CONTRACTUAL_CLAUSES,
                    Set.of(Region.UNITED_STATES),
                    CONTRACT.term()))
            .build();

    assertEquals(
        Optional.empty(), answer(safe, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Moments.NOON));
  }

  @Test
  void the_proof_says_to_whom_and_what_the_register_is_to_say() {
    Recipient recipient = aRecipient().build();
    Account person = anAccount().build();

    PermittedDisclosure permitted =
        SureInstant.of(new ClockReading(Moments.NOON, Optional.empty()))
            .then(
                at ->
                    PermittedDisclosure.of(
                        recipient, person, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, at))
            .fold(
                yes -> yes,
                no -> {
                  throw new AssertionError(no.reason());
                });

    assertEquals(recipient.id(), permitted.recipient());
    assertEquals(
        new Disclosure(
            person.id(),
            recipient.name(),
            DataCategory.ACCOUNT,
            Purpose.COMMUNICATIONS,
            Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY,
            Moments.NOON,
            Optional.empty()),
        permitted.entry());
  }

  @Test
  void an_entry_may_be_known_from_the_instant_up_to_which_it_is_hidden() {
    Instant until = Moments.NOON;

    assertFalse(hiddenUntil(Optional.of(until)).mayBeKnownAt(until.minusNanos(1)));
    assertTrue(hiddenUntil(Optional.of(until)).mayBeKnownAt(until));
    assertTrue(hiddenUntil(Optional.of(until)).mayBeKnownAt(until.plusNanos(1)));
    assertTrue(hiddenUntil(Optional.empty()).mayBeKnownAt(Instant.MIN));
    assertThrows(IllegalArgumentException.class, () -> entry(" ", Optional.empty()));
    assertThrows(NullPointerException.class, () -> hiddenUntil(null));
  }

  @Test
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void data_goes_to_others_for_a_purpose_of_its_category_unless_the_law_orders_it() {
    assertEquals(
        "purpose: must be one of the category",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    entry(
                        DataCategory.ARTWORKS,
                        Purpose.ACCOUNT_MANAGEMENT,
                        Clause.MERGER_BINDS_THE_RECEIVER))
            .getMessage());
    assertEquals(
        Purpose.IMAGE_GENERATION,
        entry(DataCategory.ARTWORKS, Purpose.IMAGE_GENERATION, Clause.MERGER_BINDS_THE_RECEIVER)
            .purpose());
    assertEquals(
        Purpose.LEGAL_COMPLIANCE,
        entry(DataCategory.ARTWORKS, Purpose.LEGAL_COMPLIANCE, Clause.DISCLOSED_WHERE_LAW_REQUIRES)
            .purpose());
  }

  private static Disclosure entry(DataCategory category, Purpose purpose, Clause under) {
    return new Disclosure(
        anAccount().build().id(),
        "Rembrandt NV",
        category,
        purpose,
        under,
        Moments.NOON,
        Optional.empty());
  }

  private static Disclosure hiddenUntil(Optional<Instant> until) {
    return entry("COURT", until);
  }

  private static Disclosure entry(String recipient, Optional<Instant> until) {
    return new Disclosure(
        anAccount().build().id(),
        recipient,
        DataCategory.ACCOUNT,
        Purpose.LEGAL_COMPLIANCE,
        Clause.DISCLOSED_WHERE_LAW_REQUIRES,
        Moments.NOON,
        until);
  }

  private static Optional<Reason> answer(
      Recipient recipient, DataCategory category, Purpose purpose, Instant instant) {
    return SureInstant.of(new ClockReading(instant, Optional.empty()))
        .then(at -> PermittedDisclosure.of(recipient, anAccount().build(), category, purpose, at))
        .fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
  }

  private static Outcome<Recipient> register(
      Activity activity, Purpose purpose, Set<DataCategory> categories, Standing standing) {
    return Recipient.register(
        new RecipientId(Fresh.uuid()),
        "Somebody",
        activity,
        purpose,
        categories,
        new Destination(Region.EUROPEAN_ECONOMIC_AREA, standing, Optional.empty()),
        Optional.of(CONTRACT),
        Moments.NOON);
  }

  private static boolean isGranted(Outcome<?> outcome) {
    return outcome.fold(yes -> true, no -> false);
  }
}
