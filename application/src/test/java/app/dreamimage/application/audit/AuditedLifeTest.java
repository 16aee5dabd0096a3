package app.dreamimage.application.audit;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.consent;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static app.dreamimage.domain.audit.AuditEvent.ACCOUNT_CLOSED;
import static app.dreamimage.domain.audit.AuditEvent.ACCOUNT_OPENED;
import static app.dreamimage.domain.audit.AuditEvent.CONSENT_GIVEN;
import static app.dreamimage.domain.audit.AuditEvent.CONSENT_REFUSED;
import static app.dreamimage.domain.audit.AuditEvent.CONSENT_WITHDRAWN;
import static app.dreamimage.domain.audit.AuditEvent.GENERATION_CANCELLED;
import static app.dreamimage.domain.audit.AuditEvent.GENERATION_DONE;
import static app.dreamimage.domain.audit.AuditEvent.GENERATION_QUEUED;
import static app.dreamimage.domain.audit.AuditEvent.IMAGE_DELETED;
import static app.dreamimage.domain.audit.AuditEvent.IMAGE_STORED;
import static app.dreamimage.domain.audit.AuditEvent.PHOTO_ERASED;
import static app.dreamimage.domain.audit.AuditEvent.PHOTO_HANDED_TO_STUDIO;
import static app.dreamimage.domain.audit.AuditEvent.SIGNED_IN;
import static app.dreamimage.domain.audit.AuditEvent.SIGN_IN_REFUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the audit trail tells about a person's stay, and that it does not tell whose it was. */
@Proves({Clause.SECURITY_IS_AUDITED, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class AuditedLifeTest {

  private static final String EMAIL = "vincent@example.org";

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  @Test
  void a_whole_stay_is_in_the_trail_in_order_under_one_pseudonym() {
    AccountId person = granted(service.signUp.handle(People.application(EMAIL)));
    Pseudonym pseudonym = storage.pseudonyms.of(person).orElseThrow();
    refused(signIn("a wrong one"));
    granted(signIn(People.PASSWORD));
    granted(consent(service, person));
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    ImageId image = storage.images.of(person).iterator().next();
    granted(service.deleteImage.handle(person, image));
    granted(upload(service, person));
    granted(withdraw(service, person));
    granted(service.closeAccount.handle(person));

    List<AuditEntry> entries = storage.trail.about(pseudonym);

    assertEquals(
        List.of(
            ACCOUNT_OPENED,
            SIGN_IN_REFUSED,
            SIGNED_IN,
            CONSENT_GIVEN,
            GENERATION_QUEUED,
            PHOTO_HANDED_TO_STUDIO,
            IMAGE_STORED,
            PHOTO_ERASED,
            GENERATION_DONE,
            IMAGE_DELETED,
            GENERATION_QUEUED,
            CONSENT_WITHDRAWN,
            PHOTO_ERASED,
            GENERATION_CANCELLED,
            ACCOUNT_CLOSED),
        entries.stream().map(AuditEntry::event).toList());
    assertEquals(entries, storage.trail.entries());
  }

  @Test
  void the_trail_names_nobody_and_after_the_account_its_pseudonym_stands_for_nobody() {
    AccountId person = granted(service.signUp.handle(People.application(EMAIL)));
    granted(consent(service, person));
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    granted(service.closeAccount.handle(person));

    String written = storage.trail.entries().toString();

    assertFalse(storage.trail.entries().isEmpty());
    assertFalse(written.contains(EMAIL));
    assertFalse(written.contains("Vincent"));
    assertFalse(written.contains(person.value().toString()));
    assertEquals(Optional.empty(), storage.pseudonyms.of(person));
  }

  @Test
  void an_attempt_to_sign_in_to_no_account_is_recorded_without_a_subject() {
    refused(signIn(People.PASSWORD));

    AuditEntry entry = storage.trail.entries().get(0);
    assertEquals(SIGN_IN_REFUSED, entry.event());
    assertEquals(Optional.empty(), entry.subject());
    assertEquals(Optional.of(Reason.CREDENTIALS_WRONG), entry.refusal());
    assertEquals(Clause.ACCESS_IS_LIMITED, entry.clause());
  }

  @Test
  @Proves({Clause.CONTROL_OVER_FACIAL_PROCESSING, Clause.USE_ACCEPTS_UPDATES})
  void a_consent_that_does_not_count_is_refused_and_recorded_as_refused() {
    AccountId person = signUp(service);
    PolicyVersion notInForce = new PolicyVersion(9, 0);

    assertEquals(
        Reason.WORDING_NOT_IN_FORCE,
        refused(decide(person, Purpose.FACE_ANALYSIS, true, notInForce)));
    assertEquals(
        Reason.PURPOSE_NEEDS_NO_CONSENT,
        refused(decide(person, Purpose.IMAGE_GENERATION, true, new PolicyVersion(1, 0))));
    assertEquals(
        Reason.NOT_THERE,
        refused(
            decide(
                new AccountId(Fresh.uuid()),
                Purpose.FACE_ANALYSIS,
                true,
                new PolicyVersion(1, 0))));

    assertTrue(service.seeConsents.handle(person).decisions().isEmpty());
    assertEquals(
        List.of(Reason.WORDING_NOT_IN_FORCE, Reason.PURPOSE_NEEDS_NO_CONSENT),
        storage.trail.entries().stream()
            .filter(entry -> entry.event() == CONSENT_REFUSED)
            .flatMap(entry -> entry.refusal().stream())
            .toList());
    granted(decide(person, Purpose.FACE_ANALYSIS, false, notInForce));
  }

  private Outcome<?> decide(
      AccountId person, Purpose purpose, boolean granted, PolicyVersion shown) {
    return service.decideConsent.handle(new DecideConsent.Command(person, purpose, granted, shown));
  }

  private Outcome<?> signIn(String password) {
    return service.signIn.handle(
        new SignIn.Command(new EmailAddress(EMAIL), Password.offered(password.toCharArray())));
  }
}
