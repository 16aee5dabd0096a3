package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.application.People.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Restriction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Restricting and objecting, and what it stops. */
final class RestrictionLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final AccountId person = signUpAndConsent(service);

  @Test
  @Proves({
    Clause.RIGHT_TO_RESTRICTION,
    Clause.FACIAL_DATA_GONE_WITHIN_A_DAY,
    Clause.CONTROL_OVER_FACIAL_PROCESSING
  })
  void a_restriction_has_erased_every_photo_and_called_off_every_painting_when_it_returns() {
    Queued queued = granted(upload(service, person));

    Restriction restriction = granted(rights.restrictProcessing.handle(person));

    assertEquals(new Restriction(storage.clock.instant()), restriction);
    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.photos.all());
    assertInstanceOf(Cancelled.class, storage.generations.find(queued.id()).orElseThrow());
    assertEquals(
        List.of(ErasureReason.RESTRICTED),
        storage.receipts.of(person).stream().map(DeletionReceipt::reason).toList());
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void data_is_kept_and_not_used_until_the_restriction_is_lifted() {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    Set<ImageId> artworks = storage.artworks.stored();
    granted(rights.restrictProcessing.handle(person));

    assertEquals(
        Reason.PROCESSING_RESTRICTED, refused(service.requestGeneration.handle(anUpload())));
    assertEquals(artworks, storage.artworks.stored());
    assertEquals(Set.of(), storage.vault.held());

    granted(rights.liftRestriction.handle(person));

    granted(upload(service, person));
  }

  private RequestGeneration.Command anUpload() {
    return new RequestGeneration.Command(
        person,
        new ByteArrayInputStream(ExamplePhotos.png()),
        OptionalLong.empty(),
        () -> Outcome.granted(GenerationBuilder.anOrder()));
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void the_restriction_is_told_before_a_missing_consent() {
    granted(withdraw(service, person));
    granted(rights.restrictProcessing.handle(person));

    assertEquals(Reason.PROCESSING_RESTRICTED, refused(upload(service, person)));

    granted(rights.liftRestriction.handle(person));
    assertEquals(Reason.CONSENT_WITHDRAWN, refused(upload(service, person)));
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void a_restriction_that_comes_in_the_middle_of_an_upload_stops_it() {
    InputStream photo =
        new InterruptedUpload(() -> granted(rights.restrictProcessing.handle(person)));

    assertTrue(
        Set.of(Reason.PROCESSING_RESTRICTED, Reason.CALLED_OFF)
            .contains(refused(upload(service, person, photo))));

    assertEquals(Set.of(), storage.vault.held());
    assertEquals(List.of(), storage.generations.of(person));
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void somebody_elses_paintings_go_on() {
    AccountId other = signUpAndConsent(service);

    granted(rights.restrictProcessing.handle(person));

    granted(upload(service, other));
  }

  @Test
  void restricting_and_lifting_twice_does_no_harm_and_is_recorded_once() {
    Restriction first = granted(rights.restrictProcessing.handle(person));
    storage.clock.advance(Duration.ofDays(1));
    assertEquals(first, granted(rights.restrictProcessing.handle(person)));
    granted(rights.liftRestriction.handle(person));
    granted(rights.liftRestriction.handle(person));

    assertEquals(
        List.of(AuditEvent.PROCESSING_RESTRICTED, AuditEvent.RESTRICTION_LIFTED), lastEvents(2));
    assertEquals(Reason.NOT_THERE, refused(rights.restrictProcessing.handle(nobody())));
    assertEquals(Reason.NOT_THERE, refused(rights.liftRestriction.handle(nobody())));
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void an_objection_stops_its_purpose_at_once_until_it_is_withdrawn() {
    for (Purpose purpose : Objection.possiblePurposes()) {
      granted(service.limits.allow(person, purpose));

      Objection objection = granted(rights.objectToPurpose.handle(person, purpose));

      assertEquals(new Objection(purpose, storage.clock.instant()), objection);
      assertEquals(Reason.PURPOSE_OBJECTED, refused(service.limits.allow(person, purpose)));
      granted(service.limits.allow(signUp(service), purpose));
      assertEquals(purpose, granted(rights.withdrawObjection.handle(person, purpose)));
      granted(service.limits.allow(person, purpose));
    }
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void what_cannot_be_objected_to_is_refused_and_recorded() {
    assertEquals(
        Reason.PURPOSE_NOT_OBJECTABLE,
        refused(rights.objectToPurpose.handle(person, Purpose.IMAGE_GENERATION)));

    assertEquals(List.of(AuditEvent.OBJECTION_REFUSED), lastEvents(1));
    assertEquals(List.of(), storage.objections.of(person));
  }

  @Test
  void objecting_and_withdrawing_twice_does_no_harm_and_is_recorded_once() {
    Objection first = granted(rights.objectToPurpose.handle(person, Purpose.COMMUNICATIONS));
    storage.clock.advance(Duration.ofDays(1));
    assertEquals(first, granted(rights.objectToPurpose.handle(person, Purpose.COMMUNICATIONS)));
    granted(rights.withdrawObjection.handle(person, Purpose.COMMUNICATIONS));
    granted(rights.withdrawObjection.handle(person, Purpose.COMMUNICATIONS));

    assertEquals(List.of(AuditEvent.OBJECTION_MADE, AuditEvent.OBJECTION_WITHDRAWN), lastEvents(2));
    assertEquals(
        Reason.NOT_THERE, refused(rights.objectToPurpose.handle(nobody(), Purpose.COMMUNICATIONS)));
    assertEquals(
        Reason.NOT_THERE,
        refused(rights.withdrawObjection.handle(nobody(), Purpose.COMMUNICATIONS)));
  }

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void a_restriction_and_objections_go_with_the_account() {
    granted(rights.restrictProcessing.handle(person));
    granted(rights.objectToPurpose.handle(person, Purpose.COMMUNICATIONS));

    granted(service.closeAccount.handle(person));

    assertEquals(Optional.empty(), storage.restrictions.of(person));
    assertEquals(List.of(), storage.objections.of(person));
  }

  private static AccountId nobody() {
    return new AccountId(Fresh.uuid());
  }

  private List<AuditEvent> lastEvents(int most) {
    List<AuditEvent> all = storage.trail.entries().stream().map(AuditEntry::event).toList();
    return all.subList(all.size() - most, all.size());
  }

  /** A photo during whose arrival something happens. */
  private static final class InterruptedUpload extends InputStream {
    private final InputStream photo = new ByteArrayInputStream(ExamplePhotos.png());
    private final Runnable interruption;
    private boolean interrupted;

    InterruptedUpload(Runnable interruption) {
      this.interruption = interruption;
    }

    @Override
    public int read() throws IOException {
      throw new UnsupportedOperationException("photos are read in pieces");
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      if (!interrupted) {
        interrupted = true;
        interruption.run();
      }
      return photo.read(into, from, most);
    }
  }
}
