package app.dreamimage.application.contract;

import static app.dreamimage.domain.disclosure.RecipientBuilder.TERM;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Activity;
import app.dreamimage.domain.disclosure.ProcessingContract;
import app.dreamimage.domain.disclosure.ProcessingTerm;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.disclosure.Standing;
import app.dreamimage.domain.disclosure.TransferSafeguard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Recipients} must do. Each test begins without recipients. */
public abstract class RecipientsContract {

  /** The register under test. */
  protected abstract Recipients recipients();

  @Test
  void a_recipient_is_found_as_it_was_registered() {
    for (Recipient recipient :
        List.of(
            aRecipient().named("n".repeat(80)).build(),
            aRecipient().withoutContract().build(),
            aRecipient()
                .under(
                    new ProcessingContract(
                        "r".repeat(80),
                        TERM,
                        Set.of(ProcessingTerm.SECURITY, ProcessingTerm.INSPECTION)))
                .build(),
            aRecipient().under(new ProcessingContract("none", TERM, Set.of())).build(),
            aRecipient()
                .in(Region.JAPAN)
                .protectedBy(
                    new TransferSafeguard(
                        TransferSafeguard.Kind.STANDARD_CONTRACTUAL_CLAUSES,
                        Set.of(Region.values()),
                        TERM))
                .build(),
            aRecipient()
                .doing(Activity.IMAGE_RENDERING)
                .as(Standing.OWN)
                .receiving(Purpose.FACE_ANALYSIS, DataCategory.FACIAL_DATA)
                .build())) {
      recipients().add(recipient);

      assertEquals(Optional.of(recipient), recipients().find(recipient.id()));
    }
    assertEquals(Optional.empty(), recipients().find(new RecipientId(Fresh.uuid())));
  }

  @Test
  void recipients_come_in_the_order_of_their_registration() {
    Recipient later = aRecipient().registeredAt(Moments.NOON.plusSeconds(1)).build();
    Recipient first = aRecipient().build();
    recipients().add(later);
    recipients().add(first);

    assertEquals(List.of(first, later), recipients().all());
  }

  @Test
  void a_recipient_is_removed_once() {
    Recipient recipient = aRecipient().build();
    Recipient other = aRecipient().build();
    recipients().add(recipient);
    recipients().add(other);

    assertTrue(recipients().remove(recipient.id()));
    assertFalse(recipients().remove(recipient.id()));

    assertEquals(List.of(other), recipients().all());
  }
}
