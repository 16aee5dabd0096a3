package app.dreamimage.application.disclosure;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.Staff.appoint;
import static app.dreamimage.domain.disclosure.RecipientBuilder.CONTRACT;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Activity;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.PermittedDisclosure;
import app.dreamimage.domain.disclosure.ProcessingContract;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Restriction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Data goes to registered recipients alone, and the person sees to whom. */
@Proves(Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY)
final class DiscloseTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId officer = appoint(staff, Role.PRIVACY_OFFICER);
  private final AccountId person = signUp(service);

  private Outcome<Recipient> register(
      StaffId by, DataCategory category, Purpose purpose, Optional<ProcessingContract> contract) {
    return staff.registerRecipient.handle(
        new RegisterRecipient.Command(
            by,
            "Postbote GmbH",
            Activity.MAIL_DELIVERY,
            purpose,
            Set.of(category),
            aRecipient().destination(),
            contract));
  }

  private Recipient aRegisteredRecipient() {
    return granted(
        register(officer, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Optional.of(CONTRACT)));
  }

  private Outcome<PermittedDisclosure> disclose(AccountId of, RecipientId to) {
    return staff.discloseToRecipient.handle(
        new DiscloseToRecipient.Command(of, to, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS));
  }

  private AuditEntry lastEntry() {
    return storage.trail.entries().get((int) storage.trail.size() - 1);
  }

  @Test
  void what_is_disclosed_is_in_the_register_in_the_trail_and_in_the_persons_own_report() {
    Recipient recipient = aRegisteredRecipient();
    assertEquals(List.of(recipient), staff.seeRecipients.handle());

    PermittedDisclosure permitted = granted(disclose(person, recipient.id()));

    assertEquals(recipient.id(), permitted.recipient());
    assertEquals(List.of(permitted.entry()), storage.registers.disclosures.of(person));
    assertEquals(AuditEvent.DATA_DISCLOSED, lastEntry().event());
    assertEquals(storage.pseudonyms.of(person), lastEntry().subject());
    assertEquals(
        List.of(
            Map.of(
                "recipient", "Postbote GmbH",
                "category", "ACCOUNT",
                "purpose", "COMMUNICATIONS",
                "clause", "SHARE-1",
                "disclosedAt", storage.clock.instant().toString())),
        reported(person));
  }

  private List<Map<String, String>> reported(AccountId of) {
    return new HeldDisclosures(storage.registers.disclosures, storage.clock)
        .report(of).records().stream().map(record -> record.fields()).toList();
  }

  @Test
  void a_hidden_entry_is_reported_from_the_instant_up_to_which_it_is_hidden() {
    Disclosure hidden =
        new Disclosure(
            person,
            "COURT",
            DataCategory.ACCOUNT,
            Purpose.LEGAL_COMPLIANCE,
            Clause.DISCLOSED_WHERE_LAW_REQUIRES,
            storage.clock.instant(),
            Optional.of(storage.clock.instant().plusSeconds(60)));
    storage.registers.disclosures.add(hidden);
    storage.clock.advance(Duration.ofSeconds(60).minusNanos(1_000));
    assertEquals(List.of(), reported(person));

    storage.clock.advance(Duration.ofNanos(1_000));

    assertEquals(
        hidden.hiddenUntil().orElseThrow().toString(), reported(person).get(0).get("hiddenUntil"));
  }

  @Test
  void nobody_unknown_receives_anything() {
    RecipientId unknown = new RecipientId(Fresh.uuid());

    assertEquals(Reason.RECIPIENT_UNKNOWN, refused(disclose(person, unknown)));

    assertEquals(AuditEvent.DISCLOSURE_REFUSED, lastEntry().event());
    assertEquals(Optional.of(Reason.RECIPIENT_UNKNOWN), lastEntry().refusal());
    assertEquals(storage.pseudonyms.of(person), lastEntry().subject());
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  @Proves({Clause.RIGHT_TO_RESTRICTION, Clause.RIGHT_TO_OBJECT})
  void nothing_is_passed_on_for_a_purpose_that_is_restricted_or_objected_to() {
    Recipient recipient = aRegisteredRecipient();
    storage.objections.add(person, new Objection(Purpose.COMMUNICATIONS, storage.clock.instant()));
    assertEquals(Reason.PURPOSE_OBJECTED, refused(disclose(person, recipient.id())));
    storage.restrictions.add(person, new Restriction(storage.clock.instant()));

    assertEquals(Reason.PROCESSING_RESTRICTED, refused(disclose(person, recipient.id())));

    assertEquals(AuditEvent.DISCLOSURE_REFUSED, lastEntry().event());
    assertEquals(Optional.of(Reason.PROCESSING_RESTRICTED), lastEntry().refusal());
    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void what_the_account_itself_rests_on_goes_on_while_the_rest_is_restricted() {
    Recipient recipient =
        granted(
            register(
                officer, DataCategory.ACCOUNT, Purpose.ACCOUNT_MANAGEMENT, Optional.of(CONTRACT)));
    storage.restrictions.add(person, new Restriction(storage.clock.instant()));

    granted(
        staff.discloseToRecipient.handle(
            new DiscloseToRecipient.Command(
                person, recipient.id(), DataCategory.ACCOUNT, Purpose.ACCOUNT_MANAGEMENT)));

    assertEquals(1, storage.registers.disclosures.of(person).size());
  }

  @Test
  void nothing_of_somebody_who_is_not_there_is_disclosed() {
    Recipient recipient = aRegisteredRecipient();
    granted(service.closeAccount.handle(person));

    assertEquals(Reason.NOT_THERE, refused(disclose(person, recipient.id())));
  }

  @Test
  void who_was_struck_from_the_register_receives_nothing_any_more() {
    Recipient recipient = aRegisteredRecipient();
    granted(disclose(person, recipient.id()));

    assertEquals(recipient.id(), granted(staff.removeRecipient.handle(officer, recipient.id())));

    assertEquals(AuditEvent.RECIPIENT_REMOVED, lastEntry().event());
    assertEquals(Reason.RECIPIENT_UNKNOWN, refused(disclose(person, recipient.id())));
    assertEquals(
        Reason.RECIPIENT_UNKNOWN, refused(staff.removeRecipient.handle(officer, recipient.id())));
    assertEquals(1, storage.registers.disclosures.of(person).size());
  }

  @Test
  @Proves(Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT)
  void without_a_contract_nothing_goes() {
    Recipient recipient =
        granted(register(officer, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Optional.empty()));

    assertEquals(Reason.CONTRACT_NOT_IN_FORCE, refused(disclose(person, recipient.id())));

    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  @Proves({Clause.TRANSFERS_NEED_SAFEGUARDS, Clause.DATA_STAYS_IN_THE_HOME_REGION})
  void what_would_leave_the_home_region_unprotected_does_not_go() {
    Recipient american = aRecipient().in(Region.UNITED_STATES).build();
    storage.registers.recipients.add(american);

    assertEquals(Reason.TRANSFER_WITHOUT_SAFEGUARD, refused(disclose(person, american.id())));

    assertEquals(List.of(), storage.registers.disclosures.of(person));
  }

  @Test
  @Proves({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
  void with_a_clock_that_was_set_back_nothing_goes() {
    Recipient recipient = aRegisteredRecipient();
    storage.clock.advance(Duration.ofHours(1));
    granted(disclose(person, recipient.id()));

    storage.clock.advance(Duration.ofMinutes(-2));
    assertEquals(Reason.CLOCK_UNSURE, refused(disclose(person, recipient.id())));
    storage.clock.advance(Duration.ofMinutes(1));
    granted(disclose(person, recipient.id()));
    storage.registers.disclosures.removeAllOf(person);
    storage.clock.advance(Duration.ofHours(-2));
    assertEquals(Reason.CLOCK_UNSURE, refused(disclose(person, recipient.id())));
  }

  @Test
  @Proves({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
  void a_clock_that_was_set_back_is_noticed_however_much_has_been_deleted_since() {
    Recipient recipient = aRegisteredRecipient();
    storage.clock.advance(Duration.ofHours(1));
    AccountId closing = signUp(service);
    granted(disclose(closing, recipient.id()));
    granted(service.closeAccount.handle(closing));

    storage.clock.advance(Duration.ofMinutes(-1).minusNanos(1_000));

    assertEquals(Reason.CLOCK_UNSURE, refused(disclose(person, recipient.id())));
    storage.clock.advance(Duration.ofNanos(1_000));
    granted(disclose(person, recipient.id()));
  }

  @Test
  @Proves({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
  void a_clock_that_was_set_back_is_not_believed_because_it_was_asked_again() {
    Recipient recipient = aRegisteredRecipient();
    storage.clock.advance(Duration.ofHours(-1));

    assertEquals(Reason.CLOCK_UNSURE, refused(disclose(person, recipient.id())));
    assertEquals(Reason.CLOCK_UNSURE, refused(disclose(person, recipient.id())));

    assertEquals(List.of(), storage.registers.disclosures.of(person));
    assertEquals(Optional.of(Reason.CLOCK_UNSURE), lastEntry().refusal());
  }

  @Test
  void what_the_register_does_not_take_is_refused_and_recorded() {
    assertEquals(
        Reason.FACIAL_DATA_NOT_SHARED,
        refused(
            register(
                officer, DataCategory.FACIAL_DATA, Purpose.FACE_ANALYSIS, Optional.of(CONTRACT))));

    assertEquals(AuditEvent.RECIPIENT_REFUSED, lastEntry().event());
    assertEquals(Optional.of(Reason.FACIAL_DATA_NOT_SHARED), lastEntry().refusal());
    assertEquals(List.of(), staff.seeRecipients.handle());
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void only_a_privacy_officer_keeps_the_register() {
    StaffId others = appoint(staff, Role.SUPPORT, Role.AUDITOR, Role.OPERATOR);
    Recipient recipient = aRegisteredRecipient();

    assertEquals(
        Reason.PERMISSION_MISSING,
        refused(
            register(others, DataCategory.ACCOUNT, Purpose.COMMUNICATIONS, Optional.of(CONTRACT))));
    assertEquals(
        Reason.PERMISSION_MISSING, refused(staff.removeRecipient.handle(others, recipient.id())));

    assertEquals(List.of(recipient), staff.seeRecipients.handle());
  }
}
